create table river_chief_office (
    id                      uuid    not null,
    division_code           text    not null,
    name                    text    not null,
    duty_phone              text    not null,
    address                 text,
    member_department_codes text[]  not null,
    valid_from              date    not null,
    valid_to                date,
    version                 integer not null,
    constraint pk_river_chief_office primary key (id),
    constraint fk_river_chief_office_division_code foreign key (division_code) references division,
    constraint ck_river_chief_office_validity check (valid_to > valid_from),
    constraint ex_river_chief_office_one_per_division exclude using gist
        (division_code with =, daterange(valid_from, valid_to) with &&)
);

create index ix_river_chief_office_division_code on river_chief_office (division_code text_pattern_ops, id);

create table office_member (
    id              uuid    not null,
    office_id       uuid    not null,
    position        text    not null,
    name            text    not null,
    post            text,
    department_code text,
    valid_from      date    not null,
    valid_to        date,
    version         integer not null,
    constraint pk_office_member primary key (id),
    constraint fk_office_member_office_id foreign key (office_id) references river_chief_office,
    constraint ck_office_member_position check (position in ('HEAD', 'DEPUTY_HEAD', 'LIAISON', 'STAFF')),
    constraint ck_office_member_deputy check (position <> 'DEPUTY_HEAD' or department_code is not null),
    constraint ck_office_member_validity check (valid_to > valid_from),
    constraint ex_office_member_one_head exclude using gist
        (office_id with =, daterange(valid_from, valid_to) with &&) where (position = 'HEAD')
);

create index ix_office_member_office_id on office_member (office_id);

-- At which levels every division must have an office of its own; a missing one is a gap of the rollout.
create table office_requirement (
    level       text    not null,
    source      text    not null,
    source_year integer,
    verified    boolean not null,
    constraint pk_office_requirement primary key (level),
    constraint ck_office_requirement_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'))
);

insert into office_requirement values
    ('CITY', '《阳江市全面推行河长制的工作方案》答问：各地分级设立河长制办公室', 2017, true),
    ('COUNTY', '《阳江市全面推行河长制的工作方案》答问：各地分级设立河长制办公室', 2017, true);
