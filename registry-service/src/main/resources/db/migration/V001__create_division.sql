create extension if not exists btree_gist;

create table division (
    code            text    not null,
    name            text    not null,
    name_since      date    not null,
    level           text    not null,
    parent_code     text,
    functional_zone boolean not null default false,
    valid_from      date    not null,
    valid_to        date,
    version         integer not null,
    constraint pk_division primary key (code),
    constraint fk_division_parent_code foreign key (parent_code) references division,
    constraint ck_division_code check (code ~ '^[1-9][0-9]{5}([0-9]{3}([0-9]{3})?)?$'),
    constraint ck_division_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE')),
    constraint ck_division_validity check (valid_to > valid_from)
);

create index ix_division_parent_code on division (parent_code);

create table division_former_name (
    division_code text not null,
    name          text not null,
    valid_from    date not null,
    valid_to      date not null,
    constraint pk_division_former_name primary key (division_code, valid_from),
    constraint fk_division_former_name_division_code foreign key (division_code) references division,
    constraint ck_division_former_name_validity check (valid_to > valid_from)
);
