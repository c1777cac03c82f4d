-- What counts as the same place. Nothing is changed, the version that began last decides; '000000' is the country.
create table recurrence_rule (
    id            uuid          not null,
    division_code text          not null,
    radius_metres numeric(8, 1) not null,
    source        text          not null,
    source_year   int,
    evidence      text          not null,
    valid_from    date          not null,
    constraint pk_recurrence_rule primary key (id),
    constraint uq_recurrence_rule_division_code_valid_from unique (division_code, valid_from),
    constraint ck_recurrence_rule_radius_metres check (radius_metres > 0 and radius_metres <= 5000)
);

insert into recurrence_rule values
    ('019ac000-0000-7000-8000-000000000301', '000000', 200, '平台建议值,待核:同一位置(±200 米)同类问题', null, 'PROPOSED',
        '2017-01-01');

revoke insert, update, delete on recurrence_rule from "${appRole}";

-- Problems found near others of their kind: the same one reported twice, or one that came back.
create table problem_link (
    problem_id      uuid          not null,
    earlier_id      uuid          not null,
    kind            text          not null,
    distance_metres numeric(8, 1) not null,
    explanation     text          not null,
    found_at        timestamptz   not null,
    constraint pk_problem_link primary key (problem_id, earlier_id),
    constraint fk_problem_link_problem_id foreign key (problem_id) references problem,
    constraint fk_problem_link_earlier_id foreign key (earlier_id) references problem,
    constraint ck_problem_link_kind check (kind in ('RECURRENCE', 'PERHAPS_THE_SAME'))
);

create index ix_problem_link_earlier_id on problem_link (earlier_id);

revoke update, delete on problem_link from "${appRole}";
