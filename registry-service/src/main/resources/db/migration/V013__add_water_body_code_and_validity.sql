alter table water_body
    add column code       text,
    add column basin_id   uuid,
    add column geometry   jsonb,
    add column area       jsonb,
    add column valid_from date,
    add column valid_to   date,
    add constraint uq_water_body_code unique (code),
    add constraint fk_water_body_basin_id foreign key (basin_id) references basin,
    add constraint ck_water_body_code check (code ~ '^[0-9A-Z]{1,32}$'),
    add constraint ck_water_body_validity check (valid_to > valid_from);

create index ix_water_body_basin_id on water_body (basin_id);
create index ix_water_body_parent_id on water_body (parent_id);

-- What a water body was until a change that took effect later; without a beginning it held since before the records.
create table water_body_past (
    id            uuid  not null,
    water_body_id uuid  not null,
    facts         jsonb not null,
    valid_from    date,
    valid_to      date  not null,
    constraint pk_water_body_past primary key (id),
    constraint fk_water_body_past_water_body_id foreign key (water_body_id) references water_body,
    constraint ck_water_body_past_validity check (valid_to > valid_from),
    constraint ex_water_body_past_one_at_a_time exclude using gist
        (water_body_id with =, daterange(valid_from, valid_to) with &&)
);
