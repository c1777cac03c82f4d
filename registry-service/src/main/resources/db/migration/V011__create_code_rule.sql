-- How national codes are formed. The nearest division's rule holds; without a division the rule is everybody's.
create table code_rule (
    id                uuid    not null,
    thing             text    not null,
    division_code     text,
    form              text    not null,
    begins_with_county boolean not null,
    description       text    not null,
    source            text    not null,
    source_year       integer,
    verified          boolean not null,
    valid_from        date    not null,
    valid_to          date,
    constraint pk_code_rule primary key (id),
    constraint ck_code_rule_thing check (thing in ('RIVER', 'LAKE', 'RESERVOIR', 'CANAL', 'MICRO', 'REACH')),
    constraint ck_code_rule_source_year check (source_year between 1900 and 2200),
    constraint ck_code_rule_validity check (valid_to > valid_from),
    constraint ex_code_rule_one_at_a_time exclude using gist
        (thing with =, coalesce(division_code, '') with =, daterange(valid_from, valid_to) with &&)
);

insert into code_rule (id, thing, form, begins_with_county, description, source, source_year, verified, valid_from) values
    ('019ac0de-0000-7000-8000-000000011001', 'RIVER', '[0-9A-Z]{12}', false,
     '12 characters', 'DB34/T 3735.1-2020', 2020, true, '1949-10-01'),
    ('019ac0de-0000-7000-8000-000000011002', 'LAKE', '[0-9A-Z]{8}', false,
     '8 characters', 'SL 261-2017', 2017, true, '1949-10-01'),
    ('019ac0de-0000-7000-8000-000000011003', 'RESERVOIR', '[0-9]{12}', true,
     '12 digits: six of the county, six of a sequence', 'DB34/T 3735.1-2020', 2020, true, '1949-10-01'),
    ('019ac0de-0000-7000-8000-000000011004', 'REACH', '[0-9]{12}', true,
     '12 digits: six of the county or city, six of a sequence', 'DB34/T 3735.1-2020', 2020, true, '1949-10-01');
