create table duty (
    id                      uuid    not null,
    division_code           text    not null,
    category                text    not null,
    lead_department_code    text    not null,
    assist_department_codes text[]  not null,
    valid_from              date    not null,
    valid_to                date,
    version                 integer not null,
    constraint pk_duty primary key (id),
    constraint fk_duty_division_code foreign key (division_code) references division,
    constraint ck_duty_category check (category ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_duty_assist_department_codes check (not lead_department_code = any (assist_department_codes)),
    constraint ck_duty_validity check (valid_to > valid_from),
    constraint ex_duty_one_at_a_time exclude using gist
        (division_code with =, category with =, daterange(valid_from, valid_to) with &&)
);
