-- How waters hang together: where one goes on in another, joins it, or is led off from it.
create table water_link (
    id                 uuid    not null,
    kind               text    not null,
    from_water_body_id uuid    not null,
    from_km            numeric(8, 3),
    to_water_body_id   uuid    not null,
    to_km              numeric(8, 3),
    source             text,
    verified           boolean not null,
    valid_from         date    not null,
    valid_to           date,
    version            integer not null,
    constraint pk_water_link primary key (id),
    constraint fk_water_link_from_water_body_id foreign key (from_water_body_id) references water_body,
    constraint fk_water_link_to_water_body_id foreign key (to_water_body_id) references water_body,
    constraint ck_water_link_kind check (kind in ('CONTINUES', 'TRIBUTARY', 'DIVERSION')),
    constraint ck_water_link_ends check (from_water_body_id <> to_water_body_id),
    constraint ck_water_link_from_km check ((from_km is not null) = (kind = 'DIVERSION')),
    constraint ck_water_link_to_km check (kind <> 'TRIBUTARY' or to_km is not null),
    constraint ck_water_link_validity check (valid_to > valid_from),
    -- The lower end of a water leads to one place at a time; what else leaves it is a diversion.
    constraint ex_water_link_one_outlet exclude using gist
        (from_water_body_id with =, daterange(valid_from, valid_to) with &&) where (kind <> 'DIVERSION')
);

create index ix_water_link_from_water_body_id on water_link (from_water_body_id);
create index ix_water_link_to_water_body_id on water_link (to_water_body_id);
