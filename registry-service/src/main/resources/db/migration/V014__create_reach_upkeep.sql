-- Who keeps a reach clean and its banks in order, day by day: the last kilometre.
create table reach_upkeep (
    id             uuid    not null,
    reach_id       uuid    not null,
    body_name      text    not null,
    body_phone     text,
    responsibility text    not null,
    person_name    text    not null,
    person_post    text,
    contract_id    uuid,
    valid_from     date    not null,
    valid_to       date,
    version        integer not null,
    constraint pk_reach_upkeep primary key (id),
    constraint fk_reach_upkeep_reach_id foreign key (reach_id) references reach,
    constraint ck_reach_upkeep_validity check (valid_to > valid_from),
    constraint ex_reach_upkeep_one_at_a_time exclude using gist
        (reach_id with =, daterange(valid_from, valid_to) with &&)
);
