-- By whom, for which reaches and from when to when a chief lets another patrol. Ended early by its revocation only.
create table mandate (
    id                uuid        not null,
    chief_id          uuid        not null,
    chief_name        text        not null,
    delegate_id       uuid        not null,
    delegate_name     text        not null,
    division_code     text        not null,
    reach_ids         uuid[],
    valid_from        timestamptz not null,
    valid_to          timestamptz not null,
    reason            text        not null,
    granted_at        timestamptz not null,
    granted_by        text        not null,
    granted_by_name   text        not null,
    revoked_at        timestamptz,
    revoked_by_name   text,
    revocation_reason text,
    lock_version      int         not null,
    constraint pk_mandate primary key (id),
    constraint ck_mandate_valid_to check (valid_to > valid_from),
    constraint ck_mandate_delegate_id check (delegate_id <> chief_id)
);

create index ix_mandate_delegate_id on mandate (delegate_id, valid_to);
create index ix_mandate_chief_id on mandate (chief_id, valid_to);
create index ix_mandate_division_code on mandate (division_code text_pattern_ops, id);

revoke delete on mandate from "${appRole}";

-- What a delegate tells the chief of each patrol made for him.
create table delegate_report (
    patrol_id     uuid        not null,
    chief_id      uuid        not null,
    delegate_id   uuid        not null,
    division_code text        not null,
    finished_at   timestamptz not null,
    due_at        timestamptz not null,
    submitted_at  timestamptz,
    text          text,
    seen_at       timestamptz,
    lock_version  int         not null,
    constraint pk_delegate_report primary key (patrol_id),
    constraint ck_delegate_report_text check ((submitted_at is null) = (text is null)),
    constraint ck_delegate_report_seen_at check (seen_at is null or submitted_at is not null)
);

create index ix_delegate_report_chief_id on delegate_report (chief_id, patrol_id);
create index ix_delegate_report_division_code on delegate_report (division_code text_pattern_ops, patrol_id);

revoke delete on delegate_report from "${appRole}";
