-- 联系部门: the department that leads where its chief decides.
create table contact_department (
    id              uuid    not null,
    chief_id        uuid    not null,
    division_code   text    not null,
    department_code text    not null,
    valid_from      date    not null,
    valid_to        date,
    version         integer not null,
    constraint pk_contact_department primary key (id),
    constraint fk_contact_department_chief_id foreign key (chief_id) references chief,
    constraint fk_contact_department_division_code foreign key (division_code) references division,
    constraint ck_contact_department_validity check (valid_to > valid_from),
    constraint ex_contact_department_one_per_chief exclude using gist
        (chief_id with =, daterange(valid_from, valid_to) with &&)
);

create index ix_contact_department_division_code on contact_department (division_code text_pattern_ops, id);

-- Chiefs of which levels must have a contact department.
create table contact_requirement (
    level       text    not null,
    source      text    not null,
    source_year integer,
    verified    boolean not null,
    constraint pk_contact_requirement primary key (level),
    constraint ck_contact_requirement_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'))
);

insert into contact_requirement values
    ('CITY', '《阳江市全面推行河长制的工作方案》答问：河长领导、联系部门牵头、其他部门联动', 2017, true),
    ('COUNTY', '《阳江市全面推行河长制的工作方案》答问：河长领导、联系部门牵头、其他部门联动', 2017, true);

-- Names a department is still known by, besides those it had itself.
create table department_alias (
    id            uuid    not null,
    division_code text    not null,
    code          text    not null,
    name          text    not null,
    valid_from    date,
    valid_to      date,
    source        text    not null,
    verified      boolean not null,
    constraint pk_department_alias primary key (id),
    constraint fk_department_alias_division_code foreign key (division_code) references division,
    constraint uq_department_alias_name unique (division_code, code, name),
    constraint ck_department_alias_validity check (valid_to > valid_from)
);

create index ix_department_alias_name on department_alias (name);
