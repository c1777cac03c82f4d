-- Heads that problems and tasks of strategies are sorted under; which kind is used is for the rule to say.
create table strategy_head (
    kind        text    not null,
    code        text    not null,
    name        text    not null,
    position    integer not null,
    source      text    not null,
    source_year integer,
    constraint pk_strategy_head primary key (kind, code),
    constraint ck_strategy_head_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_strategy_head_source_year check (source_year between 1900 and 2200)
);

insert into strategy_head values
    ('CITY_PROBLEM', 'SCARCITY', '优质水资源短缺', 1, '阳江市水务局 2017-11-22 答问', 2017),
    ('CITY_PROBLEM', 'DISASTER', '水灾害多发', 2, '阳江市水务局 2017-11-22 答问', 2017),
    ('CITY_PROBLEM', 'POLLUTION', '水环境污染', 3, '阳江市水务局 2017-11-22 答问', 2017),
    ('CITY_PROBLEM', 'ECOLOGY', '水生态损害', 4, '阳江市水务局 2017-11-22 答问', 2017),
    ('NATIONAL_TASK', 'WATER_RESOURCES', '水资源保护', 1, '厅字〔2016〕42号', 2016),
    ('NATIONAL_TASK', 'SHORELINE', '水域岸线管理', 2, '厅字〔2016〕42号', 2016),
    ('NATIONAL_TASK', 'POLLUTION_CONTROL', '水污染防治', 3, '厅字〔2016〕42号', 2016),
    ('NATIONAL_TASK', 'WATER_ENVIRONMENT', '水环境治理', 4, '厅字〔2016〕42号', 2016),
    ('NATIONAL_TASK', 'WATER_ECOLOGY', '水生态修复', 5, '厅字〔2016〕42号', 2016),
    ('NATIONAL_TASK', 'ENFORCEMENT', '执法监管', 6, '厅字〔2016〕42号', 2016),
    ('PROVINCIAL_TASK', 'WATER_RESOURCES', '保护水资源', 1, '粤委办〔2017〕42号', 2017),
    ('PROVINCIAL_TASK', 'WATER_SAFETY', '保障水安全', 2, '粤委办〔2017〕42号', 2017),
    ('PROVINCIAL_TASK', 'POLLUTION_CONTROL', '防治水污染', 3, '粤委办〔2017〕42号', 2017),
    ('PROVINCIAL_TASK', 'WATER_ENVIRONMENT', '改善水环境', 4, '粤委办〔2017〕42号', 2017),
    ('PROVINCIAL_TASK', 'WATER_ECOLOGY', '修复水生态', 5, '粤委办〔2017〕42号', 2017),
    ('PROVINCIAL_TASK', 'SHORELINE', '管理保护水域岸线', 6, '粤委办〔2017〕42号', 2017),
    ('PROVINCIAL_TASK', 'ENFORCEMENT', '强化执法监管', 7, '粤委办〔2017〕42号', 2017);

create table strategy (
    id            uuid    not null,
    water_body_id uuid    not null,
    reach_id      uuid,
    division_code text    not null,
    title         text    not null,
    version       integer not null,
    constraint pk_strategy primary key (id),
    constraint uq_strategy_subject unique nulls not distinct (water_body_id, reach_id, division_code),
    constraint fk_strategy_water_body_id foreign key (water_body_id) references water_body,
    constraint fk_strategy_reach_id foreign key (reach_id) references reach,
    constraint fk_strategy_division_code foreign key (division_code) references division
);

create index ix_strategy_division_code on strategy (division_code text_pattern_ops, id);

-- What a strategy says; every edition that came into force is kept.
create table strategy_edition (
    id              uuid        not null,
    strategy_id     uuid        not null,
    number          integer     not null,
    state           text        not null,
    chief_level     text        not null,
    period_from     integer     not null,
    period_to       integer     not null,
    target_class    text,
    content         jsonb       not null,
    revision_reason text,
    return_reason   text,
    made_at         timestamptz not null,
    submitted_at    timestamptz,
    approved_at     timestamptz,
    approved_by     text,
    in_force_from   date,
    superseded_on   date,
    version         integer     not null,
    constraint pk_strategy_edition primary key (id),
    constraint uq_strategy_edition_strategy_id_number unique (strategy_id, number),
    constraint fk_strategy_edition_strategy_id foreign key (strategy_id) references strategy,
    constraint ck_strategy_edition_state check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE', 'SUPERSEDED')),
    constraint ck_strategy_edition_chief_level check
        (chief_level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_strategy_edition_period check (period_to >= period_from and period_from between 2000 and 2200),
    constraint ck_strategy_edition_target_class check (target_class in ('I', 'II', 'III', 'IV', 'V'))
);

create unique index uq_strategy_edition_open on strategy_edition (strategy_id)
    where state in ('DRAFT', 'SUBMITTED', 'APPROVED');
create unique index uq_strategy_edition_in_force on strategy_edition (strategy_id) where state = 'IN_FORCE';

-- The measures of editions that came into force, each with all heads it serves, for sums over many strategies.
create table strategy_measure (
    id                   uuid           not null,
    strategy_id          uuid           not null,
    edition_number       integer        not null,
    code                 text           not null,
    problem_heads        text[]         not null,
    task_heads           text[]         not null,
    lead_department_code text           not null,
    funds_yuan           numeric(18, 2) not null,
    due_on               date           not null,
    current              boolean        not null,
    constraint pk_strategy_measure primary key (id),
    constraint uq_strategy_measure_code unique (strategy_id, edition_number, code),
    constraint fk_strategy_measure_strategy_id foreign key (strategy_id) references strategy
);

create table strategy_progress (
    id              uuid           not null,
    strategy_id     uuid           not null,
    measure_code    text           not null,
    as_of           date           not null,
    planned_percent numeric(5, 2)  not null,
    actual_percent  numeric(5, 2)  not null,
    spent_yuan      numeric(18, 2),
    note            text,
    evidence        text[]         not null,
    recorded_at     timestamptz    not null,
    recorded_by     text           not null,
    constraint pk_strategy_progress primary key (id),
    constraint fk_strategy_progress_strategy_id foreign key (strategy_id) references strategy,
    constraint ck_strategy_progress_percent check
        (planned_percent between 0 and 100 and actual_percent between 0 and 100),
    constraint ck_strategy_progress_spent_yuan check (spent_yuan >= 0)
);

create index ix_strategy_progress_latest on strategy_progress (strategy_id, measure_code, as_of desc, id desc);
