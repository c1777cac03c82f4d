-- Devices of chiefs that report positions by themselves. Only the hash of the secret is kept.
create table device_token (
    id            uuid        not null,
    chief_id      uuid        not null,
    division_code text        not null,
    name          text        not null,
    secret_hash   text        not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    revoked_at    timestamptz,
    constraint pk_device_token primary key (id),
    constraint uq_device_token_secret_hash unique (secret_hash)
);

create index ix_device_token_chief_id on device_token (chief_id, id);
revoke delete on device_token from "${appRole}";

-- Their positions. They belong to the patrols of the chief in whose time they lie; those that belong to none are deleted
-- when keep_until is over. The key makes a repeated position one row.
create table device_fix (
    chief_id        uuid             not null,
    at              timestamptz      not null,
    device_id       uuid             not null,
    longitude       double precision not null,
    latitude        double precision not null,
    accuracy_metres double precision,
    mock            boolean          not null,
    received_at     timestamptz      not null,
    keep_until      timestamptz      not null,
    constraint pk_device_fix primary key (chief_id, at, device_id, longitude, latitude)
);

create index ix_device_fix_received_at on device_fix using brin (received_at) with (autosummarize = true);
revoke update on device_fix from "${appRole}";

update patrol_rule
set parameters = '{"deviceFixWaitHours": 72}'::jsonb || parameters
where division_code = '000000' and level is null;
