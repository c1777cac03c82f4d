create table reach (
    id            uuid    not null,
    code          text    not null,
    water_body_id uuid    not null,
    version       integer not null,
    constraint pk_reach primary key (id),
    constraint uq_reach_code unique (code),
    constraint fk_reach_water_body_id foreign key (water_body_id) references water_body,
    constraint ck_reach_code check (code ~ '^[0-9]{12}$')
);

create index ix_reach_water_body_id on reach (water_body_id);

-- What a reach was during a stretch of time. The past stays readable: a change that takes effect later adds an edition.
create table reach_edition (
    id               uuid          not null,
    reach_id         uuid          not null,
    name             text          not null,
    division_code    text          not null,
    level            text          not null,
    bank             text          not null,
    geometry         jsonb         not null,
    chainage_from_km numeric(8, 3) not null,
    chainage_to_km   numeric(8, 3) not null,
    parent_reach_id  uuid,
    schematic        boolean       not null,
    verified         boolean       not null,
    valid_from       date          not null,
    valid_to         date,
    constraint pk_reach_edition primary key (id),
    constraint fk_reach_edition_reach_id foreign key (reach_id) references reach,
    constraint fk_reach_edition_division_code foreign key (division_code) references division,
    constraint fk_reach_edition_parent_reach_id foreign key (parent_reach_id) references reach,
    constraint ck_reach_edition_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_reach_edition_bank check (bank in ('LEFT', 'RIGHT', 'BOTH')),
    constraint ck_reach_edition_chainage check (chainage_from_km >= 0 and chainage_to_km > chainage_from_km),
    constraint ck_reach_edition_validity check (valid_to > valid_from),
    constraint ck_reach_edition_parent_reach_id check (parent_reach_id <> reach_id),
    constraint ex_reach_edition_one_at_a_time
        exclude using gist (reach_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_reach_edition_division_code on reach_edition (division_code text_pattern_ops);
create index ix_reach_edition_parent_reach_id on reach_edition (parent_reach_id);
