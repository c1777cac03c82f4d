-- Read copies of the registry's facts, for the names in messages.
create table department_copy (
    id             uuid   not null,
    code           text   not null,
    division_code  text   not null,
    name           text   not null,
    valid_from     date   not null,
    valid_to       date,
    event_sequence bigint not null,
    constraint pk_department_copy primary key (id)
);

create index ix_department_copy_division_code_code on department_copy (division_code, code);

create table division_copy (
    code           text   not null,
    name           text   not null,
    valid_from     date   not null,
    valid_to       date,
    event_sequence bigint not null,
    constraint pk_division_copy primary key (code)
);
