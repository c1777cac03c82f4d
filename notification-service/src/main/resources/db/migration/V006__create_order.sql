-- The nearest division's rule wins; a rule without a division is the default everywhere.
create table order_rule (
    id            uuid not null,
    division_code text,
    trigger       text not null,
    step          int  not null,
    kind          text not null,
    color         text not null,
    time_limit    text not null,
    valid_from    date not null,
    valid_to      date,
    source        text not null,
    source_year   int  not null,
    evidence      text not null,
    constraint pk_order_rule primary key (id),
    constraint uq_order_rule_place_trigger_step
        unique nulls not distinct (division_code, trigger, step, valid_from),
    constraint ck_order_rule_kind check (kind in ('DAILY')),
    constraint ck_order_rule_color check (color in ('BLUE', 'YELLOW', 'ORANGE', 'RED')),
    constraint ck_order_rule_time_limit check (time_limit ~ '^P(\d+WD|T?\d.*)$'),
    constraint ck_order_rule_validity check (valid_to is null or valid_to > valid_from)
);

create table supervision_order (
    id                        uuid        not null,
    version                   int         not null,
    number                    text        not null,
    kind                      text        not null,
    color                     text        not null,
    state                     text        not null,
    source_type               text        not null,
    source_id                 uuid        not null,
    step                      int         not null,
    source_due_at             timestamptz not null,
    division_code             text        not null,
    lead_department_code      text        not null,
    lead_division_code        text        not null,
    chief_id                  uuid,
    reach_id                  uuid,
    issued_at                 timestamptz not null,
    due_at                    timestamptz not null,
    deadline                  jsonb       not null,
    rule_id                   uuid        not null,
    rectification_reported_at timestamptz,
    closed_at                 timestamptz,
    outcome                   text,
    cancellation_reason       text,
    constraint pk_supervision_order primary key (id),
    constraint uq_supervision_order_number unique (number),
    constraint uq_supervision_order_source_step unique (source_type, source_id, step),
    constraint fk_supervision_order_rule_id foreign key (rule_id) references order_rule,
    constraint ck_supervision_order_kind check (kind in ('DAILY')),
    constraint ck_supervision_order_color check (color in ('BLUE', 'YELLOW', 'ORANGE', 'RED')),
    constraint ck_supervision_order_state
        check (state in ('ISSUED', 'RECTIFICATION_REPORTED', 'CLOSED', 'CANCELLED')),
    constraint ck_supervision_order_outcome check (outcome in ('RECTIFIED', 'CANCELLED')),
    constraint ck_supervision_order_closed check ((state in ('CLOSED', 'CANCELLED')) = (closed_at is not null))
);

create index ix_supervision_order_issued_at on supervision_order (issued_at desc, id desc);
create index ix_supervision_order_division_code
    on supervision_order (division_code text_pattern_ops, issued_at desc, id desc);
create index ix_supervision_order_department
    on supervision_order (lead_division_code, lead_department_code, issued_at desc, id desc);

-- Last number given per county and year; its row lock keeps the numbers without gaps.
create table order_number (
    division_code text not null,
    year          int  not null,
    last          int  not null,
    constraint pk_order_number primary key (division_code, year)
);
