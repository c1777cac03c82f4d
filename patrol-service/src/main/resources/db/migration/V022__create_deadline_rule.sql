-- One row per version; nothing is changed, the highest version that has begun decides. Division '000000' is the country,
-- which no account belongs to; a row without a division is a reference: it shows what is in use elsewhere and applies
-- nowhere. Without category or severity a row is for all of them. time_limit counts from the dispatch.
create table deadline_rule (
    id            uuid        not null,
    division_code text,
    category      text,
    severity      text,
    version       int         not null,
    time_limit    text        not null,
    overridable   boolean     not null,
    source        text        not null,
    source_year   int,
    evidence      text        not null,
    valid_from    date        not null,
    valid_to      date,
    created_at    timestamptz not null,
    created_by    text        not null,
    constraint pk_deadline_rule primary key (id),
    constraint uq_deadline_rule_division_code_category_severity_version
        unique nulls not distinct (division_code, category, severity, version),
    constraint fk_deadline_rule_category foreign key (category) references problem_category,
    constraint ck_deadline_rule_severity check (severity in ('MINOR', 'SERIOUS', 'MAJOR')),
    constraint ck_deadline_rule_version check (version >= 1),
    constraint ck_deadline_rule_time_limit check (time_limit ~ '^P([1-9][0-9]*WD|[0-9DTHMS.]+)$'),
    constraint ck_deadline_rule_evidence
        check (evidence in ('OFFICIAL', 'FOUND', 'FOUND_IN_CODE', 'REMEMBERED', 'PROPOSED')),
    constraint ck_deadline_rule_validity check (valid_to is null or valid_to >= valid_from)
);

-- 10 and 20 working days are what 澧县 gave public complaints, general and major, in 2017. No national limit for handling
-- a problem was found; these rows stand in for one until a division sets its own.
insert into deadline_rule
    (id, division_code, category, severity, version, time_limit, overridable, source, source_year, evidence,
     valid_from, valid_to, created_at, created_by)
values
    ('019ac000-0000-7000-8000-000000000201', '000000', null, null, 1, 'P10WD', true,
        '澧县:公众投诉,一般问题', 2017, 'FOUND', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000202', '000000', null, 'MAJOR', 1, 'P20WD', true,
        '澧县:公众投诉,重大问题', 2017, 'FOUND', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000203', null, 'WATER_QUALITY', null, 1, 'PT24H', true,
        'MR-liu 河长制系统文档:水质类工单', null, 'FOUND', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000204', null, 'FLOATING_WASTE', null, 1, 'PT48H', true,
        'MR-liu 河长制系统文档:保洁类工单', null, 'FOUND', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000205', null, 'OTHER', null, 1, 'PT72H', true,
        'MR-liu 河长制系统文档:其他工单', null, 'FOUND', '2017-01-01', null, '2017-01-01T00:00:00+08:00', 'migration');

revoke update, delete on deadline_rule from "${appRole}";
