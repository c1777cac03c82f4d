-- A case of another service that we supervise; everything about a case happens under the lock of its row.
create table watched_case (
    id             uuid        not null,
    case_type      text        not null,
    state          text        not null,
    facts          jsonb,
    event_source   text        not null,
    event_sequence bigint      not null,
    event_time     timestamptz not null,
    changed_at     timestamptz not null,
    constraint pk_watched_case primary key (id),
    constraint ck_watched_case_type check (case_type in ('PROBLEM')),
    constraint ck_watched_case_state check (state in ('UNKNOWN', 'OPEN', 'HANDLED', 'CLOSED'))
);

create table deadline_watch (
    id              uuid        not null,
    case_type       text        not null,
    case_id         uuid        not null,
    rule            text        not null,
    step            int         not null,
    due_at          timestamptz not null,
    state           text        not null,
    fired_at        timestamptz,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    last_error      text,
    constraint pk_deadline_watch primary key (id),
    constraint uq_deadline_watch_case_rule_step unique (case_id, rule, step),
    constraint fk_deadline_watch_case_id foreign key (case_id) references watched_case,
    constraint ck_deadline_watch_state check (state in ('PENDING', 'FIRED', 'CANCELLED'))
);

create index ix_deadline_watch_pending on deadline_watch (due_at) where state = 'PENDING';
