-- Intervals by the side of the line they were walked on: left, right, midstream.
alter table patrol_judgement
    add column bank_intervals jsonb;

create index ix_patrol_judgement_certificate_hash on patrol_judgement (certificate_hash);

-- Certificates of what all patrols of a reach in a period covered together; the id is the hash of the content.
create table period_certificate (
    hash        text        not null,
    reach_id    uuid        not null,
    division_code text      not null,
    from_day    date        not null,
    to_day      date        not null,
    content     text        not null,
    issued_at   timestamptz not null,
    issued_by   text        not null,
    constraint pk_period_certificate primary key (hash),
    constraint ck_period_certificate_days check (from_day <= to_day)
);

revoke update, delete on period_certificate from "${appRole}";
