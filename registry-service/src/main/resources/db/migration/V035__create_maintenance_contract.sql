create table maintenance_body (
    id            uuid    not null,
    name          text    not null,
    kind          text    not null,
    division_code text    not null,
    credit_code   text,
    office_phone  text,
    version       integer not null,
    constraint pk_maintenance_body primary key (id),
    constraint uq_maintenance_body_division_code_name unique (division_code, name),
    constraint fk_maintenance_body_division_code foreign key (division_code) references division,
    constraint ck_maintenance_body_kind check (kind in ('VILLAGE', 'TOWN', 'COMPANY', 'INSTITUTION', 'SOCIAL')),
    constraint ck_maintenance_body_credit_code check (credit_code ~ '^[0-9A-Z]{18}$')
);

create table maintenance_contract (
    id            uuid           not null,
    number        text           not null,
    body_id       uuid           not null,
    division_code text           not null,
    standard      text           not null,
    length_km     numeric(8, 3),
    area_m2       numeric(14, 2),
    yuan_per_year numeric(18, 2),
    valid_from    date           not null,
    valid_to      date           not null,
    ending_reason text,
    version       integer        not null,
    constraint pk_maintenance_contract primary key (id),
    constraint uq_maintenance_contract_division_code_number unique (division_code, number),
    constraint fk_maintenance_contract_body_id foreign key (body_id) references maintenance_body,
    constraint fk_maintenance_contract_division_code foreign key (division_code) references division,
    constraint ck_maintenance_contract_validity check (valid_to > valid_from),
    constraint ck_maintenance_contract_extent check (length_km > 0 or area_m2 > 0)
);

create index ix_maintenance_contract_division_code on maintenance_contract (division_code text_pattern_ops, id);

create table maintenance_contract_reach (
    contract_id uuid not null,
    reach_id    uuid not null,
    constraint pk_maintenance_contract_reach primary key (contract_id, reach_id),
    constraint fk_maintenance_contract_reach_contract_id foreign key (contract_id) references maintenance_contract,
    constraint fk_maintenance_contract_reach_reach_id foreign key (reach_id) references reach
);

create index ix_maintenance_contract_reach_reach_id on maintenance_contract_reach (reach_id);

create table maintenance_person (
    contract_id uuid    not null,
    position    integer not null,
    name        text    not null,
    task        text    not null,
    constraint pk_maintenance_person primary key (contract_id, position),
    constraint fk_maintenance_person_contract_id foreign key (contract_id) references maintenance_contract
);

create table maintenance_check (
    id          uuid        not null,
    contract_id uuid        not null,
    reach_id    uuid,
    checked_on  date        not null,
    passed      boolean     not null,
    findings    text,
    recorded_at timestamptz not null,
    recorded_by text        not null,
    constraint pk_maintenance_check primary key (id),
    constraint fk_maintenance_check_contract_id foreign key (contract_id) references maintenance_contract,
    constraint fk_maintenance_check_reach_id foreign key (reach_id) references reach
);

create index ix_maintenance_check_contract_id on maintenance_check (contract_id, checked_on, id);
