-- Points of the Guangzhou weekly table of 2018, column "village A". That its program divided whole numbers, so that a report
-- rate was only ever 0 or 1, is not carried over: rates here are exact fractions.
insert into scheme (code, name, source, source_year) values (
    'GZ-VILLAGE-A-SUBSET',
    '村级河长周评分(广州2018年A类表示范子集)',
    '广州市187条河涌河长履职周评分表,村级A列(据公开仓库 linklovesj/gzhz-etl)',
    2018);

insert into scheme_version (id, scheme_code, version, valid_from, period_kind, grace_days, base, note, published_at) values (
    '019ac000-0000-7000-8000-000000000001', 'GZ-VILLAGE-A-SUBSET', 1, '2018-01-01', 'WEEK', 3, 60,
    '示范子集,并非全表:原表的“河长积分”和“红黑榜”两项因尚无相应事实而未列入;另加“超期督办”“巡河覆盖率”两项可修改的缺省指标,'
    '其分值无出处。原表按每名河长每个河段评分,此处按河长全部河段合并计算。进行中的一周按整周应巡天数计算,为暂定分;'
    '周日后3天内继续接收迟到的事实(离线巡河可在72小时内补传),其后定分。',
    '2018-01-01T00:00:00+08:00');

insert into indicator (id, scheme_version_id, ordinal, code, name, measure, parameters, function, source, editable) values
    ('019ac000-0000-7000-8000-000000000011', '019ac000-0000-7000-8000-000000000001', 1,
     'EFFECTIVE_PATROL_RATE', '有效巡河率', 'VALID_PATROL_DAY_RATE', '{"requiredDays": 7}', 'BANDS',
     '[F] 广州2018年周评分表村级A列', false),
    ('019ac000-0000-7000-8000-000000000012', '019ac000-0000-7000-8000-000000000001', 2,
     'REPORT_RATE', '问题上报率', 'OWN_FINDING_RATE', '{}', 'BANDS',
     '[F] 广州2018年周评分表村级A列', false),
    ('019ac000-0000-7000-8000-000000000013', '019ac000-0000-7000-8000-000000000001', 3,
     'MAJOR_PROBLEMS', '重大问题上报数', 'MAJOR_FINDING_BALANCE', '{"otherSources": ["PUBLIC", "INSPECTION"]}', 'BANDS',
     '[F] 广州2018年周评分表村级A列', false),
    ('019ac000-0000-7000-8000-000000000014', '019ac000-0000-7000-8000-000000000001', 4,
     'OVERDUE_ORDERS', '超期督办', 'SUPERVISION_ORDER_COUNT', '{"orderSources": ["PROBLEM_OVERDUE"]}', 'BANDS',
     '[D] 可修改的缺省值', true),
    ('019ac000-0000-7000-8000-000000000015', '019ac000-0000-7000-8000-000000000001', 5,
     'PATROL_COVERAGE', '巡河覆盖率', 'PATROL_COVERAGE', '{}', 'BANDS',
     '[D] 可修改的缺省值', true);

insert into band (id, indicator_id, ordinal, no_basis, from_value, from_inclusive, to_value, to_inclusive, points)
select gen_random_uuid(), indicator_id::uuid, ordinal, no_basis, from_value, from_inclusive, to_value, to_inclusive, points
from (values
    ('019ac000-0000-7000-8000-000000000011', 1, false, 0,    true,  0,    true,  -10),
    ('019ac000-0000-7000-8000-000000000011', 2, false, 0,    false, 0.3,  true,  -7),
    ('019ac000-0000-7000-8000-000000000011', 3, false, 0.3,  false, 0.6,  true,  -3),
    ('019ac000-0000-7000-8000-000000000011', 4, false, 0.6,  false, 0.8,  true,  -2),
    ('019ac000-0000-7000-8000-000000000011', 5, false, 0.8,  false, 1,    false, 2),
    ('019ac000-0000-7000-8000-000000000011', 6, false, 1,    true,  1,    true,  12),
    ('019ac000-0000-7000-8000-000000000012', 1, true,  null, false, null, false, 0),
    ('019ac000-0000-7000-8000-000000000012', 2, false, 0,    true,  0,    true,  -7),
    ('019ac000-0000-7000-8000-000000000012', 3, false, 0,    false, 0.2,  true,  -5),
    ('019ac000-0000-7000-8000-000000000012', 4, false, 0.2,  false, 0.4,  true,  -3),
    ('019ac000-0000-7000-8000-000000000012', 5, false, 0.4,  false, 0.5,  true,  -1),
    ('019ac000-0000-7000-8000-000000000012', 6, false, 0.5,  false, 0.7,  true,  1),
    ('019ac000-0000-7000-8000-000000000012', 7, false, 0.7,  false, 0.8,  true,  3),
    ('019ac000-0000-7000-8000-000000000012', 8, false, 0.8,  false, 0.9,  true,  6),
    ('019ac000-0000-7000-8000-000000000012', 9, false, 0.9,  false, 1,    true,  8),
    ('019ac000-0000-7000-8000-000000000013', 1, false, null, false, -2,   false, -6),
    ('019ac000-0000-7000-8000-000000000013', 2, false, -2,   true,  -2,   true,  -5),
    ('019ac000-0000-7000-8000-000000000013', 3, false, -1,   true,  -1,   true,  -3),
    ('019ac000-0000-7000-8000-000000000013', 4, false, 0,    true,  0,    true,  0),
    ('019ac000-0000-7000-8000-000000000013', 5, false, 1,    true,  1,    true,  3),
    ('019ac000-0000-7000-8000-000000000013', 6, false, 2,    true,  2,    true,  5),
    ('019ac000-0000-7000-8000-000000000013', 7, false, 2,    false, null, false, 6),
    ('019ac000-0000-7000-8000-000000000014', 1, false, 0,    true,  0,    true,  0),
    ('019ac000-0000-7000-8000-000000000014', 2, false, 1,    true,  1,    true,  -2),
    ('019ac000-0000-7000-8000-000000000014', 3, false, 2,    true,  null, false, -5),
    ('019ac000-0000-7000-8000-000000000015', 1, true,  null, false, null, false, 0),
    ('019ac000-0000-7000-8000-000000000015', 2, false, 0,    true,  0.3,  false, -3),
    ('019ac000-0000-7000-8000-000000000015', 3, false, 0.3,  true,  0.6,  false, 0),
    ('019ac000-0000-7000-8000-000000000015', 4, false, 0.6,  true,  0.8,  false, 1),
    ('019ac000-0000-7000-8000-000000000015', 5, false, 0.8,  true,  1,    true,  2)
) as shipped (indicator_id, ordinal, no_basis, from_value, from_inclusive, to_value, to_inclusive, points);

-- Holds for village chiefs of the whole province until a division binds its own.
insert into scheme_binding (id, division_code, level, scheme_code, valid_from, valid_to) values
    ('019ac000-0000-7000-8000-000000000021', '440000', 'VILLAGE', 'GZ-VILLAGE-A-SUBSET', '2018-01-01', null);
