-- Who co-ordinates a problem once it went to the chief above, and what it became part of.
alter table problem
    add column coordinator_chief_id      uuid,
    add column coordinator_division_code text,
    add column urgings                   int not null default 0,
    add column merged_into_id            uuid,
    add constraint ck_problem_merged check ((state = 'MERGED') = (merged_into_id is not null)),
    add constraint fk_problem_merged_into_id foreign key (merged_into_id) references problem;

create index ix_problem_merged_into_id on problem (merged_into_id) where merged_into_id is not null;
create index ix_problem_coordinator on problem (coordinator_chief_id, reported_at desc)
    where coordinator_chief_id is not null;
create index ix_problem_place on problem (category, latitude, longitude);

-- A department asks for more time; the office grants or refuses it.
create table problem_extension (
    id                uuid        not null,
    problem_id        uuid        not null,
    department_code   text        not null,
    division_code     text        not null,
    requested_at      timestamptz not null,
    requested_by      text        not null,
    due_at_before     timestamptz not null,
    requested_due_at  timestamptz not null,
    reason            text        not null,
    state             text        not null,
    decided_at        timestamptz,
    decided_by        text,
    decision_note     text,
    granted_due_at    timestamptz,
    version           int         not null,
    constraint pk_problem_extension primary key (id),
    constraint fk_problem_extension_problem_id foreign key (problem_id) references problem,
    constraint ck_problem_extension_state check (state in ('REQUESTED', 'GRANTED', 'REFUSED', 'LAPSED'))
);

create unique index uq_problem_extension_requested on problem_extension (problem_id) where state = 'REQUESTED';
create index ix_problem_extension_problem_id on problem_extension (problem_id, requested_at, id);

-- One timer of a kind for each time a problem came into the state it watches; it fires once for ever.
create table problem_timer (
    id              uuid        not null,
    problem_id      uuid        not null,
    kind            text        not null,
    step            int         not null,
    started_at      timestamptz not null,
    due_at          timestamptz,
    deadline        jsonb,
    gap             text,
    state           text        not null,
    ended_at        timestamptz,
    attempts        int         not null,
    next_attempt_at timestamptz,
    last_error      text,
    constraint pk_problem_timer primary key (id),
    constraint uq_problem_timer_problem_id_kind_step unique (problem_id, kind, step),
    constraint fk_problem_timer_problem_id foreign key (problem_id) references problem,
    constraint ck_problem_timer_kind check (kind in ('RECEIPT', 'REINSPECTION', 'AGREEMENT', 'ESCALATION')),
    constraint ck_problem_timer_state check (state in ('PENDING', 'FIRED', 'CANCELLED'))
);

create index ix_problem_timer_pending on problem_timer (next_attempt_at, id) where state = 'PENDING';

-- Problems whose times are to be counted again because a calendar changed.
create table problem_recount (
    problem_id   uuid        not null,
    requested_at timestamptz not null,
    constraint pk_problem_recount primary key (problem_id),
    constraint fk_problem_recount_problem_id foreign key (problem_id) references problem
);
