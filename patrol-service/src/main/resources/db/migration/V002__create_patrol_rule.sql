-- Versions of patrol rules. A parameter a row does not name is inherited: from the division's general row, then from the
-- divisions above it, at last from the country's row ('000000', which no account belongs to). A row without a division
-- is a reference set: it shows what is in use elsewhere and applies nowhere.
create table patrol_rule (
    id            uuid        not null,
    division_code text,
    level         text,
    version       int         not null,
    name          text        not null,
    source        text        not null,
    source_year   int,
    evidence      text        not null,
    parameters    jsonb       not null,
    valid_from    timestamptz not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    constraint pk_patrol_rule primary key (id),
    constraint ck_patrol_rule_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_patrol_rule_evidence
        check (evidence in ('OFFICIAL', 'FOUND', 'FOUND_IN_CODE', 'REMEMBERED', 'PROPOSED')),
    constraint ck_patrol_rule_version check (version >= 1)
);

create unique index uq_patrol_rule_division_code_level_version
    on patrol_rule (division_code, level, version) nulls not distinct where division_code is not null;
create unique index uq_patrol_rule_name_reference on patrol_rule (name) where division_code is null;

revoke update, delete on patrol_rule from "${appRole}";

insert into patrol_rule (id, division_code, level, version, name, source, source_year, evidence, parameters, valid_from,
    created_at, created_by)
values
    ('019ac000-0000-7000-8000-000000000001', '000000', null, 1, '推荐参数',
        '本平台建议值;最低时长与里程取所见各地规定中最宽者', 2026, 'PROPOSED', '{
            "minimumDurationSeconds": 300, "minimumLengthMetres": 300, "minimumOnReachShare": 0.60,
            "borderlineShare": 0.05, "maximumVehicleShare": 0.30, "maximumSetAsideShare": 0.20,
            "maximumAccuracyMetres": 50, "assumedAccuracyMetres": 10, "gapSeconds": 300,
            "minimumMovementMetres": 10, "stayRadiusMetres": 30, "staySeconds": 180,
            "footKmh": 7, "vehicleKmh": 16, "jumpKmh": 120,
            "corridorMetres": 100, "samplingStepMetres": 10, "maximumStretch": 2,
            "clockSkewSeconds": 120, "lateLimitHours": 72}',
        '2017-01-01T00:00:00+08:00', '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000002', null, null, 1, '广州市 2021',
        '穗河长办〔2021〕49号', 2021, 'FOUND',
        '{"minimumDurationSeconds": 600, "minimumLengthMetres": 1000}',
        '2021-01-01T00:00:00+08:00', '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000003', null, null, 1, '广州市评分程序',
        '广州市河长评分程序源代码', 2019, 'FOUND_IN_CODE',
        '{"minimumDurationSeconds": 600, "maximumDurationSeconds": 14400, "maximumLengthMetres": 20000}',
        '2019-01-01T00:00:00+08:00', '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000004', null, null, 1, '阿合奇县 2022(乡、村级)',
        '阿合奇县 2022-06-14 公告', 2022, 'FOUND',
        '{"minimumDurationSeconds": 1800, "minimumLengthMetres": 2000}',
        '2022-06-14T00:00:00+08:00', '2017-01-01T00:00:00+08:00', 'migration'),
    ('019ac000-0000-7000-8000-000000000005', null, null, 1, '泗县丁湖镇',
        '泗县政府网站', null, 'FOUND',
        '{"minimumDurationSeconds": 300, "minimumLengthMetres": 300}',
        '2017-01-01T00:00:00+08:00', '2017-01-01T00:00:00+08:00', 'migration');
