create table water_body (
    id              uuid    not null,
    name            text    not null,
    kind            text    not null,
    division_code   text    not null,
    parent_id       uuid,
    chainage_origin text    not null,
    note            text,
    verified        boolean not null,
    version         integer not null,
    constraint pk_water_body primary key (id),
    constraint uq_water_body_division_code_name unique (division_code, name),
    constraint fk_water_body_division_code foreign key (division_code) references division,
    constraint fk_water_body_parent_id foreign key (parent_id) references water_body,
    constraint ck_water_body_kind check (kind in ('RIVER', 'LAKE', 'RESERVOIR', 'CANAL', 'MICRO')),
    constraint ck_water_body_chainage_origin check (chainage_origin in ('SOURCE', 'MOUTH')),
    constraint ck_water_body_parent_id check (parent_id <> id)
);

create index ix_water_body_name on water_body (name, id);

-- Sources contradict each other, so every published figure is kept with where it was published.
create table water_body_figure (
    id            uuid    not null,
    water_body_id uuid    not null,
    quantity      text    not null,
    amount        numeric not null,
    extent        text,
    source        text    not null,
    source_year   integer,
    verified      boolean not null,
    constraint pk_water_body_figure primary key (id),
    constraint fk_water_body_figure_water_body_id foreign key (water_body_id) references water_body,
    constraint ck_water_body_figure_quantity check (quantity in ('LENGTH_KM', 'BASIN_AREA_KM2', 'STORAGE_M3')),
    constraint ck_water_body_figure_amount check (amount > 0),
    constraint ck_water_body_figure_source_year check (source_year between 1900 and 2200)
);

create index ix_water_body_figure_water_body_id on water_body_figure (water_body_id);
