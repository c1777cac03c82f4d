-- 河长职责: what who at which level has to do, as printed on boards and asked for in judgement.
create table duty_item (
    id            uuid    not null,
    role          text    not null,
    level         text    not null,
    position      integer not null,
    wording       text    not null,
    evidence_type text    not null,
    source        text    not null,
    source_year   integer,
    verified      boolean not null,
    valid_from    date    not null,
    valid_to      date,
    version       integer not null,
    constraint pk_duty_item primary key (id),
    constraint ck_duty_item_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_duty_item_evidence_type check (evidence_type ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_duty_item_validity check (valid_to > valid_from),
    constraint ex_duty_item_one_per_position exclude using gist
        (role with =, level with =, position with =, daterange(valid_from, valid_to) with &&)
);

insert into duty_item values
    ('019ac0de-0000-7000-8000-000000025001', 'RIVER_CHIEF', 'CITY', 1, '审定“一河一策”', 'STRATEGY_APPROVAL',
     '《广东省河湖长制条例》转载：县级以上河长审定一河一策', 2025, false, '2025-05-01', null, 0),
    ('019ac0de-0000-7000-8000-000000025002', 'RIVER_CHIEF', 'COUNTY', 1, '审定“一河一策”', 'STRATEGY_APPROVAL',
     '《广东省河湖长制条例》转载：县级以上河长审定一河一策', 2025, false, '2025-05-01', null, 0),
    ('019ac0de-0000-7000-8000-000000025003', 'RIVER_CHIEF', 'TOWN', 1, '组织日常保洁和问题排查', 'PATROL',
     '《广东省河湖长制条例》转载：镇级河长组织日常清理和问题排查', 2025, false, '2025-05-01', null, 0),
    ('019ac0de-0000-7000-8000-000000025004', 'RIVER_CHIEF', 'VILLAGE', 1, '开展巡河', 'PATROL',
     '《广东省河湖长制条例》转载：村级河长巡查', 2025, false, '2025-05-01', null, 0);
