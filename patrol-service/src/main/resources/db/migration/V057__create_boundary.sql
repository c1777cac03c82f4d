-- Read copies of waters and their links, as far as boundary waters need them.
create table water_body_copy (
    id              uuid        not null,
    name            text        not null,
    chainage_origin text        not null,
    event_source    text        not null,
    event_sequence  bigint      not null,
    event_time      timestamptz not null,
    constraint pk_water_body_copy primary key (id)
);

create table water_link_copy (
    id             uuid        not null,
    kind           text        not null,
    from_water_id  uuid        not null,
    from_km        numeric(12, 4),
    to_water_id    uuid        not null,
    to_km          numeric(12, 4),
    valid_from     date        not null,
    valid_to       date,
    event_source   text        not null,
    event_sequence bigint      not null,
    event_time     timestamptz not null,
    constraint pk_water_link_copy primary key (id)
);

create index ix_water_link_copy_from_water_id on water_link_copy (from_water_id);
create index ix_reach_copy_water_body_id on reach_copy (water_body_id, level);

-- Who else was told of a problem, because the water does not end where a division does.
create table problem_neighbour (
    problem_id    uuid        not null,
    reach_id      uuid        not null,
    relation      text        not null,
    division_code text        not null,
    chief_id      uuid,
    explanation   text        not null,
    told_at       timestamptz not null,
    constraint pk_problem_neighbour primary key (problem_id, reach_id),
    constraint fk_problem_neighbour_problem_id foreign key (problem_id) references problem,
    constraint ck_problem_neighbour_relation check (relation in ('OPPOSITE_BANK', 'DOWNSTREAM'))
);

revoke update, delete on problem_neighbour from "${appRole}";
