create table share_item (
    id                       uuid    not null,
    code                     text    not null,
    name                     text    not null,
    division_code            text    not null,
    provider_department_code text    not null,
    frequency                text    not null,
    due_within_hours         integer not null,
    classification           text    not null,
    content                  text    not null,
    retired_on               date,
    version                  integer not null,
    constraint pk_share_item primary key (id),
    constraint uq_share_item_division_code_code unique (division_code, code),
    constraint fk_share_item_division_code foreign key (division_code) references division,
    constraint ck_share_item_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_share_item_frequency check
        (frequency in ('REALTIME', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'YEARLY')),
    constraint ck_share_item_due_within_hours check (due_within_hours > 0),
    constraint ck_share_item_classification check
        (classification in ('PUBLIC', 'INTERNAL', 'SENSITIVE', 'CONFIDENTIAL'))
);

create index ix_share_item_division_code on share_item (division_code text_pattern_ops, id);

create table share_contract (
    id                       uuid    not null,
    share_item_id            uuid    not null,
    consumer_department_code text    not null,
    purpose                  text    not null,
    valid_from               date    not null,
    valid_to                 date,
    approved_by              text    not null,
    version                  integer not null,
    constraint pk_share_contract primary key (id),
    constraint fk_share_contract_share_item_id foreign key (share_item_id) references share_item,
    constraint ck_share_contract_validity check (valid_to > valid_from),
    constraint ex_share_contract_one_at_a_time exclude using gist
        (share_item_id with =, consumer_department_code with =, daterange(valid_from, valid_to) with &&)
);

create table share_delivery (
    id            uuid        not null,
    share_item_id uuid        not null,
    delivered_at  timestamptz not null,
    row_count     bigint,
    reference     text        not null,
    recorded_by   text        not null,
    constraint pk_share_delivery primary key (id),
    constraint fk_share_delivery_share_item_id foreign key (share_item_id) references share_item,
    constraint ck_share_delivery_row_count check (row_count >= 0)
);

create index ix_share_delivery_share_item_id on share_delivery (share_item_id, delivered_at, id);

-- Append-only: who read what under which contract.
create table share_access (
    id                       uuid        not null,
    share_item_id            uuid        not null,
    contract_id              uuid        not null,
    consumer_department_code text        not null,
    accessed_at              timestamptz not null,
    accessed_by              text        not null,
    address                  text        not null,
    constraint pk_share_access primary key (id),
    constraint fk_share_access_share_item_id foreign key (share_item_id) references share_item,
    constraint fk_share_access_contract_id foreign key (contract_id) references share_contract
);

create index ix_share_access_share_item_id on share_access (share_item_id, accessed_at, id);
revoke update, delete on share_access from "${appRole}";
