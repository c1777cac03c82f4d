-- Rules a division may set for itself and all below it; 000000 is the country. A row without a division is a reference set
-- that is in force nowhere.
create table rule (
    id            uuid    not null,
    topic         text    not null,
    division_code text,
    name          text    not null,
    content       jsonb   not null,
    source        text    not null,
    source_year   integer,
    verified      boolean not null,
    valid_from    date    not null,
    valid_to      date,
    version       integer not null,
    constraint pk_rule primary key (id),
    constraint ck_rule_topic check (topic in ('BOARD', 'STRATEGY')),
    constraint ck_rule_validity check (valid_to > valid_from),
    constraint ck_rule_source_year check (source_year between 1900 and 2200),
    constraint ex_rule_one_at_a_time exclude using gist
        (topic with =, division_code with =, daterange(valid_from, valid_to) with &&)
);

create index ix_rule_division_code on rule (division_code text_pattern_ops, id);

insert into rule (id, topic, division_code, name, content, source, source_year, verified, valid_from, version) values
    ('019ac0de-0000-7000-8000-000000030001', 'BOARD', '000000', '公示牌默认规则',
     '{"mandatoryFields": ["DUTIES", "OVERVIEW", "GOALS", "SUPERVISION_PHONE"],
       "chiefRoles": ["RIVER_CHIEF", "LAKE_CHIEF", "RESERVOIR_CHIEF"],
       "updateWithinDays": 15, "dayKind": "CALENDAR", "boardsPerVillageAndRiver": 1, "furtherBoardEveryKm": 8}',
     '必填内容：阳江市水务局 2017-11-22 答问；更新期限与布设密度：河北省河长公示牌标准（2022-07-01 施行，人民网报道）',
     2022, false, '2017-11-22', 0),
    ('019ac0de-0000-7000-8000-000000030002', 'BOARD', null, '参考：江苏省河长公示牌',
     '{"mandatoryFields": ["OVERVIEW", "MAP", "CHIEFS", "GOALS", "SUPERVISION_PHONE", "DUTIES", "FORBIDDEN_ACTS", "ISSUER"],
       "chiefRoles": ["RIVER_CHIEF", "LAKE_CHIEF", "RESERVOIR_CHIEF"],
       "updateWithinDays": 30, "dayKind": "WORKING", "boardsPerVillageAndRiver": 1, "furtherBoardEveryKm": 8}',
     '江苏省河长公示牌规范（2017，转载页）；布设密度未载，取默认值', 2017, false, '2017-11-22', 0),
    ('019ac0de-0000-7000-8000-000000030003', 'STRATEGY', '000000', '一河一策默认规则',
     '{"periodYears": {"PROVINCE": 3, "CITY": 3, "COUNTY": 2, "TOWN": 2, "VILLAGE": 2}, "simplifiedBelow": "CITY",
       "problemHeads": "CITY_PROBLEM", "taskHeads": "PROVINCIAL_TASK"}',
     '《“一河（湖）一策”方案编制指南（试行）》水建管函〔2017〕1071号；任务分类取广东七项', 2017, true, '2017-09-01', 0);
