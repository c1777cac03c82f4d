-- Who else took part in a patrol: named by the one who made it, counted once they say so themselves.
create table patrol_participant (
    id              uuid        not null,
    patrol_id       uuid        not null,
    chief_id        uuid,
    department_code text,
    reach_id        uuid,
    named_at        timestamptz not null,
    confirmed_at    timestamptz,
    confirmed_by    text,
    constraint pk_patrol_participant primary key (id),
    constraint fk_patrol_participant_patrol_id foreign key (patrol_id) references patrol,
    constraint uq_patrol_participant_patrol_id
        unique nulls not distinct (patrol_id, chief_id, department_code),
    constraint ck_patrol_participant_kind check ((chief_id is null) <> (department_code is null)),
    constraint ck_patrol_participant_reach_id
        check (reach_id is null or (chief_id is not null and confirmed_at is not null))
);

create index ix_patrol_participant_chief_id on patrol_participant (chief_id, reach_id) where confirmed_at is not null;

revoke delete on patrol_participant from "${appRole}";
