-- Encrypted with a key the database never sees. Deleted when the reporter asks for it, or the retention ends.
create table reporter_contact (
    report_id     uuid        not null,
    division_code text        not null,
    key_name      text        not null,
    nonce         bytea       not null,
    cipher_text   bytea       not null,
    kept_at       timestamptz not null,
    constraint pk_reporter_contact primary key (report_id)
);

revoke update on reporter_contact from "${appRole}";
