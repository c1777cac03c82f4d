create table open311_key (
    id            uuid        not null,
    division_code text        not null,
    name          text        not null,
    key_hash      text        not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    revoked_at    timestamptz,
    revoked_by    text,
    version       int         not null,
    constraint pk_open311_key primary key (id),
    constraint uq_open311_key_key_hash unique (key_hash)
);

revoke delete on open311_key from "${appRole}";
