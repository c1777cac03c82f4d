-- Read copy of the working calendar; the highest version of a year replaces the others.
create table calendar_copy (
    year             int         not null,
    version          int         not null,
    holidays         jsonb       not null,
    make_up_workdays jsonb       not null,
    received_at      timestamptz not null,
    constraint pk_calendar_copy primary key (year)
);
