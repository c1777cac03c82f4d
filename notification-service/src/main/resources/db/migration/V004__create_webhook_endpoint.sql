create table webhook_endpoint (
    id              uuid        not null,
    department_code text        not null,
    division_code   text        not null,
    url             text        not null,
    description     text,
    state           text        not null,
    secret          bytea,
    created_at      timestamptz not null,
    state_reason    text,
    constraint pk_webhook_endpoint primary key (id),
    constraint ck_webhook_endpoint_state check (state in ('ACTIVE', 'DISABLED', 'DELETED')),
    constraint ck_webhook_endpoint_secret check ((state = 'DELETED') = (secret is null))
);

create unique index uq_webhook_endpoint_department_url
    on webhook_endpoint (division_code, department_code, url) where state <> 'DELETED';
create index ix_webhook_endpoint_division_code on webhook_endpoint (division_code text_pattern_ops, id);
