create table fund_purpose (
    code        text    not null,
    name        text    not null,
    maintenance boolean not null,
    source      text    not null,
    source_year integer,
    verified    boolean not null,
    constraint pk_fund_purpose primary key (code),
    constraint ck_fund_purpose_code check (code ~ '^[A-Z][A-Z0-9_]*$')
);

insert into fund_purpose values
    ('MAINTENANCE', '日常管护', true, '默认分类，待核实', null, false),
    ('CLEANING', '河面与岸线保洁', true, '默认分类，待核实', null, false),
    ('TREATMENT', '综合整治', false, '默认分类，待核实', null, false),
    ('MONITORING', '监测', false, '默认分类，待核实', null, false),
    ('FACILITY', '设施建设', false, '默认分类，待核实', null, false),
    ('OTHER', '其他', false, '默认分类，待核实', null, false);

create table fund_item (
    id            uuid           not null,
    division_code text           not null,
    year          integer        not null,
    source        text           not null,
    partner_kind  text,
    partner_name  text,
    purpose_code  text           not null,
    water_body_id uuid,
    strategy_id   uuid,
    measure_code  text,
    planned_yuan  numeric(18, 2) not null,
    note          text,
    version       integer        not null,
    constraint pk_fund_item primary key (id),
    constraint fk_fund_item_division_code foreign key (division_code) references division,
    constraint fk_fund_item_purpose_code foreign key (purpose_code) references fund_purpose,
    constraint fk_fund_item_water_body_id foreign key (water_body_id) references water_body,
    constraint fk_fund_item_strategy_id foreign key (strategy_id) references strategy,
    constraint ck_fund_item_year check (year between 2000 and 2200),
    constraint ck_fund_item_source check (source in ('CENTRAL', 'PROVINCIAL', 'CITY', 'COUNTY', 'TOWN', 'SOCIAL')),
    constraint ck_fund_item_partner_kind check
        ((source = 'SOCIAL') = (partner_kind is not null)
         and partner_kind in ('PPP', 'ENTERPRISE', 'NGO', 'CLAN', 'VOLUNTEER', 'OTHER')),
    constraint ck_fund_item_planned_yuan check (planned_yuan >= 0),
    constraint ck_fund_item_measure_code check (measure_code is null or strategy_id is not null)
);

create index ix_fund_item_division_code on fund_item (division_code text_pattern_ops, year, id);
create index ix_fund_item_water_body_id on fund_item (water_body_id);

-- Bookings are never changed; a wrong one is cancelled by one with the opposite sign.
create table fund_entry (
    id           uuid           not null,
    fund_item_id uuid           not null,
    kind         text           not null,
    amount_yuan  numeric(18, 2) not null,
    booked_on    date           not null,
    reference    text           not null,
    recorded_at  timestamptz    not null,
    recorded_by  text           not null,
    constraint pk_fund_entry primary key (id),
    constraint fk_fund_entry_fund_item_id foreign key (fund_item_id) references fund_item,
    constraint ck_fund_entry_kind check (kind in ('ALLOCATED', 'SPENT')),
    constraint ck_fund_entry_amount_yuan check (amount_yuan <> 0)
);

create index ix_fund_entry_fund_item_id on fund_entry (fund_item_id, booked_on, id);
