create table audit_entry (
    id           uuid        not null,
    recorded_at  timestamptz not null,
    actor        text        not null,
    actor_name   text,
    on_behalf_of text,
    address      text,
    trace_id     text,
    action       text        not null,
    entity_type  text        not null,
    entity_id    text        not null,
    division_code text       not null,
    before_state text,
    after_state  text,
    constraint pk_audit_entry primary key (id)
);

create index ix_audit_entry_entity on audit_entry (entity_type, entity_id);

-- Entries are chained after commit, in one order, so that writers never wait for each other.
create table audit_seal (
    sequence      bigint not null,
    entry_id      uuid   not null,
    previous_hash text   not null,
    hash          text   not null,
    constraint pk_audit_seal primary key (sequence),
    constraint uq_audit_seal_entry_id unique (entry_id),
    constraint fk_audit_seal_entry_id foreign key (entry_id) references audit_entry
);

create table audit_unsealed (
    seq      bigint generated always as identity,
    entry_id uuid not null,
    constraint pk_audit_unsealed primary key (seq),
    constraint fk_audit_unsealed_entry_id foreign key (entry_id) references audit_entry
);

revoke update, delete on audit_entry, audit_seal from "${appRole}";
revoke update on audit_unsealed from "${appRole}";
