create table message (
    id              uuid        not null,
    recipient_kind  text        not null,
    chief_id        uuid,
    department_code text,
    division_code   text        not null,
    type            text        not null,
    subject_type    text        not null,
    subject_id      uuid        not null,
    title           text        not null,
    body            text        not null,
    created_at      timestamptz not null,
    read_at         timestamptz,
    read_by         text,
    constraint pk_message primary key (id),
    constraint ck_message_recipient check (
        (recipient_kind = 'CHIEF' and chief_id is not null)
        or (recipient_kind = 'DEPARTMENT' and department_code is not null)
        or recipient_kind = 'OFFICE')
);

create index ix_message_chief_id on message (chief_id, created_at desc, id desc) where recipient_kind = 'CHIEF';
create index ix_message_department on message (division_code, department_code, created_at desc, id desc)
    where recipient_kind = 'DEPARTMENT';
create index ix_message_office on message (division_code, created_at desc, id desc) where recipient_kind = 'OFFICE';
create index ix_message_subject_id on message (subject_id);

-- One row per message, channel and endpoint: each has its own state, so one failure never marks the rest.
create table delivery (
    id              uuid        not null,
    message_id      uuid        not null,
    channel         text        not null,
    endpoint_id     uuid,
    recipient       text        not null,
    division_code   text        not null,
    payload         text,
    state           text        not null,
    attempts        int         not null default 0,
    created_at      timestamptz not null,
    next_attempt_at timestamptz,
    lease           uuid,
    leased_until    timestamptz,
    last_error      text,
    delivered_at    timestamptz,
    constraint pk_delivery primary key (id),
    constraint uq_delivery_message_channel_endpoint unique nulls not distinct (message_id, channel, endpoint_id),
    constraint fk_delivery_message_id foreign key (message_id) references message,
    constraint fk_delivery_endpoint_id foreign key (endpoint_id) references webhook_endpoint,
    constraint ck_delivery_channel check (channel in ('IN_APP', 'WEBHOOK')),
    constraint ck_delivery_state check (state in ('PENDING', 'DELIVERED', 'FAILED', 'DEAD')),
    constraint ck_delivery_webhook check (channel <> 'WEBHOOK' or (endpoint_id is not null and payload is not null)),
    constraint ck_delivery_next_attempt_at check (state not in ('PENDING', 'FAILED') or next_attempt_at is not null)
);

create index ix_delivery_due on delivery (next_attempt_at, id) where state in ('PENDING', 'FAILED');
create index ix_delivery_leased on delivery (endpoint_id) where leased_until is not null;
create index ix_delivery_division_code on delivery (division_code text_pattern_ops, created_at desc, id desc);
