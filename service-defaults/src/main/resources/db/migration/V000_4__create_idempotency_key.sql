create table idempotency_key (
    principal    text        not null,
    operation    text        not null,
    key          text        not null,
    request_hash text        not null,
    response     text,
    created_at   timestamptz not null,
    constraint pk_idempotency_key primary key (principal, operation, key)
);
