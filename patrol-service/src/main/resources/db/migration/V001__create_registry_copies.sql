-- Read copies of what the registry publishes. event_* say which event a row is from: an older one never overwrites it.
create table division_copy (
    code            text        not null,
    name            text        not null,
    level           text        not null,
    parent_code     text,
    functional_zone boolean     not null,
    valid_from      date        not null,
    valid_to        date,
    event_source    text        not null,
    event_sequence  bigint      not null,
    event_time      timestamptz not null,
    constraint pk_division_copy primary key (code)
);

-- Every line a reach has had. A patrol keeps to the one it began with, so that judging it again gives the same answer.
create table reach_line (
    id               uuid           not null,
    reach_id         uuid           not null,
    geometry         jsonb          not null,
    geometry_hash    text           not null,
    chainage_from_km numeric(12, 4) not null,
    chainage_to_km   numeric(12, 4) not null,
    schematic        boolean        not null,
    constraint pk_reach_line primary key (id),
    constraint uq_reach_line_reach_id_geometry_hash
        unique (reach_id, geometry_hash, chainage_from_km, chainage_to_km, schematic)
);

revoke update, delete on reach_line from "${appRole}";

create table reach_copy (
    id              uuid        not null,
    code            text        not null,
    name            text        not null,
    water_body_id   uuid        not null,
    water_body_name text        not null,
    division_code   text        not null,
    level           text        not null,
    bank            text        not null,
    line_id         uuid        not null,
    verified        boolean     not null,
    valid_from      date        not null,
    valid_to        date,
    event_source    text        not null,
    event_sequence  bigint      not null,
    event_time      timestamptz not null,
    constraint pk_reach_copy primary key (id),
    constraint fk_reach_copy_line_id foreign key (line_id) references reach_line
);

create index ix_reach_copy_division_code on reach_copy (division_code text_pattern_ops, id);

create table appointment_copy (
    id             uuid        not null,
    chief_id       uuid        not null,
    chief_name     text        not null,
    post           text,
    role           text        not null,
    level          text        not null,
    division_code  text        not null,
    reach_id       uuid,
    valid_from     timestamptz not null,
    valid_to       timestamptz,
    event_source   text        not null,
    event_sequence bigint      not null,
    event_time     timestamptz not null,
    constraint pk_appointment_copy primary key (id)
);

create index ix_appointment_copy_reach_id on appointment_copy (reach_id, valid_from);
create index ix_appointment_copy_chief_id on appointment_copy (chief_id, valid_from);

create table department_copy (
    id             uuid        not null,
    code           text        not null,
    name           text        not null,
    division_code  text        not null,
    valid_from     date        not null,
    valid_to       date,
    event_source   text        not null,
    event_sequence bigint      not null,
    event_time     timestamptz not null,
    constraint pk_department_copy primary key (id)
);

create index ix_department_copy_code_division_code on department_copy (code, division_code);

create table duty_copy (
    id                      uuid        not null,
    division_code           text        not null,
    category                text        not null,
    lead_department_code    text        not null,
    assist_department_codes text[]      not null,
    valid_from              date        not null,
    valid_to                date,
    event_source            text        not null,
    event_sequence          bigint      not null,
    event_time              timestamptz not null,
    constraint pk_duty_copy primary key (id)
);

create index ix_duty_copy_category_division_code on duty_copy (category, division_code);
