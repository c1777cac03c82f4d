-- How a phone that may be shown to the public looks; the nearest division with patterns decides.
create table office_phone_pattern (
    id            uuid    not null,
    division_code text    not null,
    pattern       text    not null,
    example       text    not null,
    source        text    not null,
    source_year   integer,
    verified      boolean not null,
    valid_from    date    not null,
    valid_to      date,
    version       integer not null,
    constraint pk_office_phone_pattern primary key (id),
    constraint ck_office_phone_pattern_validity check (valid_to > valid_from)
);

create index ix_office_phone_pattern_division_code on office_phone_pattern (division_code);

insert into office_phone_pattern values
    ('019ac0de-0000-7000-8000-000000020001', '441700', '0662-\d{7}', '0662-1234567',
     '阳江市长途区号 0662；固定电话七位', 2017, true, '2017-01-01', null, 0),
    ('019ac0de-0000-7000-8000-000000020002', '441700', '1\d{4}', '12345',
     '政务短号：12345、12314（水利部，2020-03-22 起）', 2020, true, '2017-01-01', null, 0);

alter table chief
    add column organisation text,
    add column office_phone text;
