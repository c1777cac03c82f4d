-- What may be appointed where. Codes in places, levels and kinds are those of the API; an office may edit all of it.
create table appointment_role (
    code             text    not null,
    name             text    not null,
    places           text[]  not null,
    levels           text[]  not null,
    water_body_kinds text[]  not null,
    required_levels  text[]  not null,
    held_by_one      boolean not null,
    leads            boolean not null,
    volunteer        boolean not null,
    listed           boolean not null,
    source           text    not null,
    source_year      integer,
    verified         boolean not null,
    version          integer not null,
    constraint pk_appointment_role primary key (code),
    constraint ck_appointment_role_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_appointment_role_places check
        (places <@ array['DIVISION', 'BASIN', 'WATER_BODY', 'REACH'] and places <> '{}'),
    constraint ck_appointment_role_levels check
        (levels <@ array['PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'] and levels <> '{}'),
    constraint ck_appointment_role_water_body_kinds check
        (water_body_kinds <@ array['RIVER', 'LAKE', 'RESERVOIR', 'CANAL', 'MICRO']),
    constraint ck_appointment_role_required_levels check (required_levels <@ levels),
    -- Dual general chiefs (双总河长制) are one of each per division, whatever an office edits.
    constraint ck_appointment_role_general_chief check
        (code not in ('FIRST_GENERAL_CHIEF', 'GENERAL_CHIEF') or (held_by_one and places = array['DIVISION'])),
    constraint ck_appointment_role_source_year check (source_year between 1900 and 2200)
);

insert into appointment_role values
    ('FIRST_GENERAL_CHIEF', '第一总河长', '{DIVISION}', '{PROVINCE,CITY,COUNTY,TOWN}', '{}', '{CITY,COUNTY,TOWN}',
     true, false, false, true, 'gd.gov.cn 2018-01-08：省、市、县、镇均设双总河长', 2018, true, 0),
    ('GENERAL_CHIEF', '总河长', '{DIVISION}', '{PROVINCE,CITY,COUNTY,TOWN}', '{}', '{CITY,COUNTY,TOWN}',
     true, false, false, true, 'gd.gov.cn 2018-01-08：省、市、县、镇均设双总河长', 2018, true, 0),
    ('DEPUTY_GENERAL_CHIEF', '副总河长', '{DIVISION}', '{PROVINCE,CITY,COUNTY,TOWN}', '{}', '{}',
     false, false, false, true, '默认值，待核实', null, false, 0),
    ('RIVER_CHIEF', '河长', '{REACH,WATER_BODY,BASIN}', '{PROVINCE,CITY,COUNTY,TOWN,VILLAGE}', '{RIVER,CANAL,MICRO}',
     '{}', false, true, false, true, '《阳江市全面推行河长制的工作方案》答问：市县镇村四级河长', 2017, true, 0),
    ('LAKE_CHIEF', '湖长', '{REACH,WATER_BODY}', '{PROVINCE,CITY,COUNTY,TOWN,VILLAGE}', '{LAKE}',
     '{}', false, true, false, true, '默认值，待核实', null, false, 0),
    ('RESERVOIR_CHIEF', '水库河长', '{REACH,WATER_BODY}', '{PROVINCE,CITY,COUNTY,TOWN,VILLAGE}', '{RESERVOIR}',
     '{}', false, true, false, true, '默认值，待核实', null, false, 0),
    ('DEPUTY_RIVER_CHIEF', '副河长', '{REACH,WATER_BODY,BASIN}', '{PROVINCE,CITY,COUNTY,TOWN,VILLAGE}',
     '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}', '{}', false, false, false, true, '默认值，待核实', null, false, 0),
    ('REACH_STEWARD', '河段长', '{REACH}', '{COUNTY,TOWN,VILLAGE}', '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}',
     '{}', false, false, false, true, '默认值，待核实', null, false, 0),
    ('PATROLLER', '巡河员', '{REACH,WATER_BODY}', '{COUNTY,TOWN,VILLAGE}', '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}',
     '{}', false, false, false, false, '默认值，待核实', null, false, 0),
    ('KEEPER', '护河员', '{REACH,WATER_BODY}', '{COUNTY,TOWN,VILLAGE}', '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}',
     '{}', false, false, false, false, '默认值，待核实', null, false, 0),
    ('CLEANER', '保洁员', '{REACH,WATER_BODY}', '{COUNTY,TOWN,VILLAGE}', '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}',
     '{}', false, false, false, false, '默认值，待核实', null, false, 0),
    ('CIVIL_CHIEF', '民间河长', '{DIVISION,REACH,WATER_BODY}', '{CITY,COUNTY,TOWN,VILLAGE}',
     '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}', '{}', false, false, true, false, '默认值，待核实', null, false, 0),
    ('ENTERPRISE_CHIEF', '企业河长', '{DIVISION,REACH,WATER_BODY}', '{CITY,COUNTY,TOWN,VILLAGE}',
     '{RIVER,LAKE,RESERVOIR,CANAL,MICRO}', '{}', false, false, true, false, '默认值，待核实', null, false, 0);

alter table appointment
    drop constraint ck_appointment_role,
    drop constraint ck_appointment_reach_id,
    drop constraint ex_appointment_one_general_chief,
    drop constraint ex_appointment_once_per_chief,
    add column place         text,
    add column water_body_id uuid,
    add column held_by_one   boolean;

update appointment set place = case when reach_id is null then 'DIVISION' else 'REACH' end,
    held_by_one = role in ('FIRST_GENERAL_CHIEF', 'GENERAL_CHIEF');

alter table appointment
    alter column place set not null,
    alter column held_by_one set not null,
    add constraint fk_appointment_role foreign key (role) references appointment_role,
    add constraint fk_appointment_water_body_id foreign key (water_body_id) references water_body,
    add constraint ck_appointment_place check (place in ('DIVISION', 'BASIN', 'WATER_BODY', 'REACH')),
    add constraint ck_appointment_place_target check
        ((place = 'REACH') = (reach_id is not null)
         and (place in ('BASIN', 'WATER_BODY')) = (water_body_id is not null)),
    -- Whatever the rules of a role become, a general chief holds a division and holds it alone.
    add constraint ck_appointment_general_chief check
        (role not in ('FIRST_GENERAL_CHIEF', 'GENERAL_CHIEF') or (place = 'DIVISION' and held_by_one)),
    add constraint ex_appointment_one_general_chief exclude using gist
        (division_code with =, role with =, place with =,
         coalesce(reach_id, water_body_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
         tstzrange(valid_from, valid_to) with &&)
        where (held_by_one),
    add constraint ex_appointment_once_per_chief exclude using gist
        (chief_id with =, role with =, division_code with =, place with =,
         coalesce(reach_id, water_body_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
         tstzrange(valid_from, valid_to) with &&);

create index ix_appointment_water_body_id on appointment (water_body_id);
