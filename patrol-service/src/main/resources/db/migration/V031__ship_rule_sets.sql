-- Proposals for what no source tells: which ways count, when a patrol is given up, when a delegate reports, and what a
-- warning asks of every level.
update patrol_rule
set parameters     = parameters || '{"abandonedAfterHours": 24, "delegateReportDays": 0}',
    counting_modes = '["WALK", "BOAT", "DRONE"]',
    frequencies    = '[{"warning": "YELLOW", "times": 1, "period": "MONTH"},
        {"warning": "ORANGE", "times": 1, "period": "TEN_DAYS"}, {"warning": "RED", "times": 2, "period": "WEEK"}]'
where id = '019ac000-0000-7000-8000-000000000001';

-- The national duty norm of 2021, quoted from memory: the county, town and village figures agree with Aheqi 2022.
insert into patrol_rule (id, division_code, level, version, name, source, source_year, evidence, parameters, frequencies,
    valid_from, created_at, created_by)
select ('019ac000-0000-7000-8000-00000000001' || number)::uuid, '000000', level, 1, '全国 2021',
    '《河长湖长履职规范(试行)》2021(凭记忆引用,未核对原文)', 2021, 'REMEMBERED', '{}'::jsonb, frequencies::jsonb,
    timestamptz '2017-01-01T00:00:00+08:00', timestamptz '2017-01-01T00:00:00+08:00', 'migration'
from (values
    (1, 'PROVINCE', '[{"times": 1, "period": "YEAR"}]'),
    (2, 'CITY', '[{"times": 1, "period": "HALF_YEAR"}]'),
    (3, 'COUNTY', '[{"times": 1, "period": "QUARTER"}]'),
    (4, 'TOWN', '[{"times": 1, "period": "MONTH"}]'),
    (5, 'VILLAGE', '[{"times": 1, "period": "WEEK"}]')) as national (number, level, frequencies);

-- The reference rows become the general parts of named sets.
update patrol_rule
set rule_set       = 'guangzhou-2021',
    source         = '穗河长办〔2021〕49号;时长与里程上限取自广州市河长评分程序源代码(2018年)',
    parameters     = parameters || '{"maximumDurationSeconds": 14400, "maximumLengthMetres": 20000}',
    counting_modes = '["WALK", "BOAT", "DRONE", "MEETING", "ON_SITE_HANDLING"]'
where id = '019ac000-0000-7000-8000-000000000002';

update patrol_rule set rule_set = 'guangzhou-engine' where id = '019ac000-0000-7000-8000-000000000003';

update patrol_rule
set rule_set   = 'aheqi-2022',
    name       = '阿合奇县 2022',
    parameters = '{"minimumDurationSeconds": 1800, "minimumIntervalHours": 96}'
where id = '019ac000-0000-7000-8000-000000000004';

update patrol_rule set rule_set = 'dinghu' where id = '019ac000-0000-7000-8000-000000000005';

insert into patrol_rule (id, rule_set, level, version, name, source, source_year, evidence, parameters, frequencies,
    valid_from, created_at, created_by)
select ('019ac000-0000-7000-8000-0000000000' || part.number)::uuid, part.rule_set, part.level, 1, part.name, part.source,
    part.source_year, part.evidence, part.parameters::jsonb, part.frequencies::jsonb,
    timestamptz '2017-01-01T00:00:00+08:00', timestamptz '2017-01-01T00:00:00+08:00', 'migration'
from (values
    (21, 'guangzhou-2021', 'CITY', '广州市 2021', '穗河长办〔2021〕49号', 2021, 'FOUND', '{}',
        '[{"times": 1, "period": "QUARTER"}]'),
    (22, 'guangzhou-2021', 'VILLAGE', '广州市 2021', '穗河长办〔2021〕49号(无预警时每旬一次)', 2021, 'FOUND', '{}',
        '[{"times": 1, "period": "TEN_DAYS"}]'),
    (23, 'guangzhou-2018', 'TOWN', '广州市 2018 黑臭河涌', '央广网 2018年末报道', 2018, 'FOUND', '{}',
        '[{"waterClass": "BLACK_ODOROUS", "times": 1, "period": "WEEK"}]'),
    (24, 'guangzhou-2018', 'VILLAGE', '广州市 2018 黑臭河涌', '央广网 2018年末报道(每个工作日,按每周五次记)', 2018, 'FOUND', '{}',
        '[{"waterClass": "BLACK_ODOROUS", "times": 5, "period": "WEEK"}]'),
    (25, 'aheqi-2022', 'COUNTY', '阿合奇县 2022', '阿合奇县 2022-06-14 公告', 2022, 'FOUND', '{}',
        '[{"times": 1, "period": "QUARTER"}]'),
    (26, 'aheqi-2022', 'TOWN', '阿合奇县 2022', '阿合奇县 2022-06-14 公告', 2022, 'FOUND', '{"minimumLengthMetres": 2000}',
        '[{"times": 1, "period": "MONTH", "months": [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}]'),
    (27, 'aheqi-2022', 'VILLAGE', '阿合奇县 2022', '阿合奇县 2022-06-14 公告', 2022, 'FOUND', '{"minimumLengthMetres": 2000}',
        '[{"times": 1, "period": "WEEK", "months": [3, 4, 5, 6, 7, 8, 9, 10, 11, 12]}]'),
    (28, 'dinghu', 'TOWN', '泗县丁湖镇', '泗县政府网站', null, 'FOUND', '{}', '[{"times": 1, "period": "MONTH"}]'),
    (29, 'dinghu', 'VILLAGE', '泗县丁湖镇', '泗县政府网站', null, 'FOUND', '{}', '[{"times": 2, "period": "MONTH"}]'))
    as part (number, rule_set, level, name, source, source_year, evidence, parameters, frequencies);
