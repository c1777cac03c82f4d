create table fact (
    id              uuid        not null,
    source          text        not null,
    source_event_id text        not null,
    kind            text        not null,
    evidence_kind   text        not null,
    evidence_id     uuid        not null,
    revision        bigint      not null,
    chief_id        uuid,
    reach_id        uuid,
    division_code   text        not null,
    occurred_at     timestamptz not null,
    occurred_on     date        not null,
    fact_values     jsonb       not null,
    recorded_at     timestamptz not null,
    constraint pk_fact primary key (id),
    constraint uq_fact_source_source_event_id unique (source, source_event_id),
    constraint ck_fact_kind check (kind in (
        'APPOINTMENT_CHANGED', 'REACH_CHANGED', 'PATROL_JUDGED', 'PROBLEM_FOUND', 'PROBLEM_DISPATCHED',
        'PROBLEM_HANDLED', 'PROBLEM_CLOSED', 'ORDER_ISSUED', 'ORDER_CLOSED')),
    constraint ck_fact_division_code check (division_code ~ '^[0-9]{6}([0-9]{3}([0-9]{3})?)?$')
);

create index ix_fact_evidence_id on fact (evidence_id);
create index ix_fact_chief_id_occurred_on on fact (chief_id, occurred_on);
create index ix_fact_reach_id_occurred_on on fact (reach_id, occurred_on);
create index ix_fact_appointment_chief_id on fact (chief_id) where kind = 'APPOINTMENT_CHANGED';
create index ix_fact_appointment_reach_id on fact (reach_id) where kind = 'APPOINTMENT_CHANGED';
create index ix_fact_occurred_at_id on fact (occurred_at desc, id desc);
create index ix_fact_division_code_occurred_at on fact (division_code text_pattern_ops, occurred_at desc);

revoke update, delete on fact from "${appRole}";
