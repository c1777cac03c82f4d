create table score_version (
    id             uuid        not null,
    score_id       uuid        not null,
    version        integer     not null,
    chief_id       uuid        not null,
    chief_name     text        not null,
    division_code  text        not null,
    level          text        not null,
    period_kind    text        not null,
    period_from    date        not null,
    period_to      date        not null,
    scheme_code    text        not null,
    scheme_version integer     not null,
    state          text        not null,
    total          numeric     not null,
    input_hash     text        not null,
    result_hash    text        not null,
    fact_ids       uuid[]      not null,
    closes_at      timestamptz not null,
    computed_at    timestamptz not null,
    constraint pk_score_version primary key (id),
    constraint uq_score_version_score_id_version unique (score_id, version),
    constraint fk_score_version_scheme_version foreign key (scheme_code, scheme_version)
        references scheme_version (scheme_code, version),
    constraint ck_score_version_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_score_version_period_kind check (period_kind in ('WEEK')),
    constraint ck_score_version_state check (state in ('PROVISIONAL', 'FINAL', 'WITHDRAWN'))
);

create index ix_score_version_chief_id_period_from on score_version (chief_id, period_from desc, score_id desc);
create index ix_score_version_period_from_score_id on score_version (period_from desc, score_id desc);
create index ix_score_version_division_code_period_from
    on score_version (division_code text_pattern_ops, period_from desc);

create table score_row (
    id               uuid    not null,
    score_version_id uuid    not null,
    row_number       integer not null,
    indicator        text    not null,
    name             text    not null,
    measure          text,
    value            numeric,
    numerator        numeric,
    denominator      numeric,
    band             text,
    points           numeric not null,
    evidence         jsonb   not null,
    constraint pk_score_row primary key (id),
    constraint fk_score_row_score_version_id foreign key (score_version_id) references score_version,
    constraint uq_score_row_score_version_id_row_number unique (score_version_id, row_number)
);

revoke update, delete on score_version, score_row from "${appRole}";
