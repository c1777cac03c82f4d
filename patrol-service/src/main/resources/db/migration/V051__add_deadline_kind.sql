-- What a time limit is for; until now all were for handling.
alter table deadline_rule add column kind text not null default 'HANDLING';
alter table deadline_rule alter column kind drop default;
alter table deadline_rule
    add constraint ck_deadline_rule_kind
        check (kind in ('HANDLING', 'RECEIPT', 'REINSPECTION', 'AGREEMENT', 'ESCALATION', 'CORRECTION', 'RECURRENCE')),
    drop constraint uq_deadline_rule_division_code_category_severity_version,
    add constraint uq_deadline_rule_division_code_kind_category_severity_version
        unique nulls not distinct (division_code, kind, category, severity, version);

-- National limits for these were not found. 广州 gives a village chief one working day to report what he cannot solve,
-- 河长云 lets a report be changed for an hour, and the recurrence detector looks back 90 days; the others are proposals
-- nobody has verified, to be replaced by a division's own.
insert into deadline_rule
    (id, division_code, kind, category, severity, version, time_limit, overridable, source, source_year, evidence,
     valid_from, valid_to, created_at, created_by)
values
    ('019ac000-0000-7000-8000-000000000211', '000000', 'ESCALATION', null, null, 1, 'P1WD', true,
        '广州:村级河长不能解决的问题,一个工作日内上报', 2019, 'FOUND',
        '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000212', '000000', 'CORRECTION', null, null, 1, 'PT1H', true,
        '河长云:本人上报且未处理的问题,1 小时内可修改、删除', null, 'FOUND',
        '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000213', '000000', 'RECEIPT', null, null, 1, 'P1WD', true,
        '平台建议值,待核:部门签收', null, 'PROPOSED', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000214', '000000', 'REINSPECTION', null, null, 1, 'P5WD', true,
        '平台建议值,待核:现场复核', null, 'PROPOSED', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000215', '000000', 'AGREEMENT', null, null, 1, 'P5WD', true,
        '平台建议值,待核:报告人确认', null, 'PROPOSED', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000216', '000000', 'RECURRENCE', null, null, 1, 'PT2160H', true,
        '平台建议值,待核:同一位置同类问题 90 日内再现', null, 'PROPOSED',
        '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration');
