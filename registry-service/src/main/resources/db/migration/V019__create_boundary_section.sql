-- Where a water passes from one division to the next, so that what comes in and what goes out can be told apart.
create table boundary_section (
    id                       uuid          not null,
    code                     text          not null,
    name                     text          not null,
    water_body_id            uuid          not null,
    chainage_km              numeric(8, 3) not null,
    longitude                double precision not null,
    latitude                 double precision not null,
    upstream_division_code   text          not null,
    downstream_division_code text          not null,
    source                   text,
    verified                 boolean       not null,
    valid_from               date          not null,
    valid_to                 date,
    version                  integer       not null,
    constraint pk_boundary_section primary key (id),
    constraint fk_boundary_section_water_body_id foreign key (water_body_id) references water_body,
    constraint fk_boundary_section_upstream_division_code foreign key (upstream_division_code) references division,
    constraint fk_boundary_section_downstream_division_code foreign key (downstream_division_code) references division,
    constraint ck_boundary_section_divisions check (upstream_division_code <> downstream_division_code),
    constraint ck_boundary_section_chainage_km check (chainage_km >= 0),
    constraint ck_boundary_section_position check (longitude between -180 and 180 and latitude between -90 and 90),
    constraint ck_boundary_section_validity check (valid_to > valid_from),
    constraint ex_boundary_section_one_code_at_a_time exclude using gist
        (code with =, daterange(valid_from, valid_to) with &&)
);

create index ix_boundary_section_water_body_id on boundary_section (water_body_id);
create index ix_boundary_section_code on boundary_section (code, id);
