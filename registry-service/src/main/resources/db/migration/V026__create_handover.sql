-- 离任交接: by when which roles hand over; the nearest division's rule holds, the row without a division everywhere else.
create table handover_rule (
    id            uuid    not null,
    division_code text,
    roles         text[]  not null,
    period        text    not null,
    source        text    not null,
    source_year   integer,
    verified      boolean not null,
    valid_from    date    not null,
    valid_to      date,
    version       integer not null,
    constraint pk_handover_rule primary key (id),
    constraint ck_handover_rule_validity check (valid_to > valid_from),
    constraint ex_handover_rule_one_at_a_time exclude using gist
        (coalesce(division_code, '') with =, daterange(valid_from, valid_to) with &&)
);

insert into handover_rule values
    ('019ac0de-0000-7000-8000-000000026001', null,
     '{FIRST_GENERAL_CHIEF,GENERAL_CHIEF,DEPUTY_GENERAL_CHIEF,RIVER_CHIEF,LAKE_CHIEF,RESERVOIR_CHIEF}',
     'P1M', '南平市 2023：河长职务变动后一个月内交接（水质清单、问题清单，双方签字）；本市规定待核实', 2023, false,
     '2017-01-01', null, 0);

create table handover (
    id                       uuid        not null,
    appointment_id           uuid        not null,
    division_code            text        not null,
    role                     text        not null,
    place                    text        not null,
    reach_id                 uuid,
    water_body_id            uuid,
    outgoing_chief_id        uuid        not null,
    incoming_chief_id        uuid,
    successor_appointment_id uuid,
    ended_at                 timestamptz not null,
    due_on                   date        not null,
    rule_id                  uuid        not null,
    state                    text        not null,
    -- Text, not jsonb: the signatures are over these very bytes.
    pack                     text        not null,
    pack_hash                text        not null,
    pack_made_at             timestamptz not null,
    overdue_told_at          timestamptz,
    version                  integer     not null,
    constraint pk_handover primary key (id),
    constraint uq_handover_appointment_id unique (appointment_id),
    constraint fk_handover_appointment_id foreign key (appointment_id) references appointment,
    constraint fk_handover_outgoing_chief_id foreign key (outgoing_chief_id) references chief,
    constraint fk_handover_incoming_chief_id foreign key (incoming_chief_id) references chief,
    constraint fk_handover_rule_id foreign key (rule_id) references handover_rule,
    constraint ck_handover_state check (state in ('OPEN', 'SIGNED', 'NOT_NEEDED'))
);

create index ix_handover_division_code on handover (division_code text_pattern_ops, id);
create index ix_handover_open_due_on on handover (due_on) where state = 'OPEN';
create index ix_handover_outgoing_chief_id on handover (outgoing_chief_id);
create index ix_handover_incoming_chief_id on handover (incoming_chief_id);

create table handover_signature (
    handover_id uuid        not null,
    side        text        not null,
    chief_id    uuid        not null,
    account     text        not null,
    signed_at   timestamptz not null,
    pack_hash   text        not null,
    constraint pk_handover_signature primary key (handover_id, side),
    constraint fk_handover_signature_handover_id foreign key (handover_id) references handover,
    constraint ck_handover_signature_side check (side in ('OUTGOING', 'INCOMING'))
);

-- Read copies of what happens on the water, fed by the events of patrol and supervision.
create table problem_copy (
    id                   uuid        not null,
    reach_id             uuid        not null,
    division_code        text        not null,
    category             text        not null,
    severity             text        not null,
    chief_id             uuid,
    state                text        not null,
    lead_department_code text,
    reported_at          timestamptz,
    due_at               timestamptz,
    closed_at            timestamptz,
    event_source         text        not null,
    event_sequence       bigint      not null,
    event_time           timestamptz not null,
    constraint pk_problem_copy primary key (id)
);

create index ix_problem_copy_open on problem_copy (division_code text_pattern_ops) where closed_at is null;

create table order_copy (
    id                   uuid        not null,
    number               text        not null,
    division_code        text        not null,
    chief_id             uuid,
    reach_id             uuid,
    color                text,
    lead_department_code text,
    issued_at            timestamptz,
    due_at               timestamptz,
    closed_at            timestamptz,
    outcome              text,
    event_source         text        not null,
    event_sequence       bigint      not null,
    event_time           timestamptz not null,
    constraint pk_order_copy primary key (id)
);

create index ix_order_copy_division_code on order_copy (division_code text_pattern_ops);
