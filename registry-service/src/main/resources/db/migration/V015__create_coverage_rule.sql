-- Which levels of chiefs count as the lowest when coverage is told. Without a division the rule is everybody's.
create table coverage_rule (
    id            uuid    not null,
    division_code text,
    levels        text[]  not null,
    source        text    not null,
    source_year   integer,
    verified      boolean not null,
    valid_from    date    not null,
    valid_to      date,
    constraint pk_coverage_rule primary key (id),
    constraint ck_coverage_rule_levels check
        (cardinality(levels) > 0 and levels <@ array ['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE']),
    constraint ck_coverage_rule_source_year check (source_year between 1900 and 2200),
    constraint ck_coverage_rule_validity check (valid_to > valid_from),
    constraint ex_coverage_rule_one_at_a_time exclude using gist
        (coalesce(division_code, '') with =, daterange(valid_from, valid_to) with &&)
);

insert into coverage_rule (id, levels, source, verified, valid_from) values
    ('019ac0de-0000-7000-8000-000000015001', '{TOWN,VILLAGE}',
     'Default: length with a village or town chief over all length', false, '1949-10-01');
