create table department (
    id            uuid    not null,
    code          text    not null,
    name          text    not null,
    division_code text    not null,
    valid_from    date    not null,
    valid_to      date,
    version       integer not null,
    constraint pk_department primary key (id),
    constraint fk_department_division_code foreign key (division_code) references division,
    constraint ck_department_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_department_validity check (valid_to > valid_from),
    constraint ex_department_one_at_a_time exclude using gist
        (division_code with =, code with =, daterange(valid_from, valid_to) with &&)
);

create index ix_department_division_code on department (division_code text_pattern_ops, code, id);
