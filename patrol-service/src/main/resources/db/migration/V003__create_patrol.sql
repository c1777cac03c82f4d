create table patrol (
    id                      uuid        not null,
    reach_id                uuid        not null,
    reach_line_id           uuid        not null,
    division_code           text        not null,
    level                   text        not null,
    chief_id                uuid        not null,
    started_by              text        not null,
    device_id               text        not null,
    mode                    text        not null,
    state                   text        not null,
    started_at              timestamptz not null,
    started_offset_seconds  int         not null,
    start_received_at       timestamptz not null,
    finished_at             timestamptz,
    finished_offset_seconds int,
    completion_received_at  timestamptz,
    chunk_count             int,
    last_chunk_hash         text,
    judgement_due_at        timestamptz,
    judgement               int         not null default 0,
    verdict                 text,
    lock_version            int         not null,
    constraint pk_patrol primary key (id),
    constraint uq_patrol_id_started_at unique (id, started_at),
    constraint fk_patrol_reach_line_id foreign key (reach_line_id) references reach_line,
    constraint ck_patrol_mode check (mode in ('ON_SITE', 'DRONE', 'MEETING', 'HANDLING')),
    constraint ck_patrol_state check (state in ('STARTED', 'COMPLETED', 'JUDGED')),
    constraint ck_patrol_verdict check (verdict in ('VALID', 'DOUBTFUL', 'INVALID')),
    constraint ck_patrol_completion
        check ((state = 'STARTED') = (completion_received_at is null) and (state = 'JUDGED') = (judgement > 0)),
    constraint ck_patrol_finished_at check (finished_at >= started_at)
);

create index ix_patrol_started_at_id on patrol (started_at desc, id desc);
create index ix_patrol_division_code on patrol (division_code text_pattern_ops);
create index ix_patrol_chief_id_started_at on patrol (chief_id, started_at desc, id desc);
create index ix_patrol_reach_id_started_at on patrol (reach_id, started_at desc, id desc);
create index ix_patrol_judgement_due_at on patrol (judgement_due_at) where judgement_due_at is not null;

create table patrol_judgement (
    id                uuid           not null,
    patrol_id         uuid           not null,
    number            int            not null,
    judged_at         timestamptz    not null,
    verdict           text           not null,
    reasons           jsonb          not null,
    length_metres     numeric(12, 1) not null,
    duration_seconds  bigint         not null,
    coverage_ratio    numeric(5, 4)  not null,
    covered_intervals jsonb          not null,
    missing_chunks    int            not null,
    rule_id           uuid           not null,
    rule_version      int            not null,
    certificate       text           not null,
    certificate_hash  text           not null,
    constraint pk_patrol_judgement primary key (id),
    constraint uq_patrol_judgement_patrol_id_number unique (patrol_id, number),
    constraint fk_patrol_judgement_patrol_id foreign key (patrol_id) references patrol
);

revoke update, delete on patrol_judgement from "${appRole}";
revoke delete on patrol from "${appRole}";
