create table appointment (
    id            uuid        not null,
    chief_id      uuid        not null,
    role          text        not null,
    level         text        not null,
    division_code text        not null,
    reach_id      uuid,
    valid_from    timestamptz not null,
    valid_to      timestamptz,
    version       integer     not null,
    constraint pk_appointment primary key (id),
    constraint fk_appointment_chief_id foreign key (chief_id) references chief,
    constraint fk_appointment_division_code foreign key (division_code) references division,
    constraint fk_appointment_reach_id foreign key (reach_id) references reach,
    constraint ck_appointment_role check (role in
        ('FIRST_GENERAL_CHIEF', 'GENERAL_CHIEF', 'DEPUTY_GENERAL_CHIEF', 'RIVER_CHIEF', 'REACH_STEWARD', 'PATROLLER')),
    constraint ck_appointment_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_appointment_reach_id check ((reach_id is null) = (role like '%GENERAL_CHIEF')),
    constraint ck_appointment_validity check (valid_to > valid_from),
    -- Dual general chiefs: a division has one of each at any instant, never two of the same.
    constraint ex_appointment_one_general_chief exclude using gist
        (division_code with =, role with =, tstzrange(valid_from, valid_to) with &&)
        where (role in ('FIRST_GENERAL_CHIEF', 'GENERAL_CHIEF')),
    constraint ex_appointment_once_per_chief exclude using gist
        (chief_id with =, role with =, division_code with =,
         coalesce(reach_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
         tstzrange(valid_from, valid_to) with &&)
);

create index ix_appointment_division_code on appointment (division_code text_pattern_ops, id);
create index ix_appointment_reach_id on appointment (reach_id);
create index ix_appointment_chief_id on appointment (chief_id);
