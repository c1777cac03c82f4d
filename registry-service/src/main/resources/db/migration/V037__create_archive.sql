-- What an archive (一河一档) may hold; an office may add rows.
create table archive_attribute (
    code        text    not null,
    name        text    not null,
    value_kind  text    not null,
    unit        text,
    section     text    not null,
    position    integer not null,
    source      text    not null,
    source_year integer,
    verified    boolean not null,
    constraint pk_archive_attribute primary key (code),
    constraint ck_archive_attribute_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_archive_attribute_value_kind check (value_kind in ('TEXT', 'NUMBER', 'DAY', 'YES_NO')),
    constraint ck_archive_attribute_section check (section in ('BASE', 'DYNAMIC')),
    constraint ck_archive_attribute_source_year check (source_year between 1900 and 2200)
);

insert into archive_attribute
select code, name, value_kind, unit, section, position,
    '“一河一档”建立指南（试行），未见原文，默认项', 2018, false
from (values
    ('SOURCE_PLACE', '源头', 'TEXT', null, 'BASE', 1),
    ('MOUTH_PLACE', '河口', 'TEXT', null, 'BASE', 2),
    ('FUNCTION_ZONE', '水功能区', 'TEXT', null, 'BASE', 3),
    ('INTAKE_COUNT', '取水口', 'NUMBER', '个', 'DYNAMIC', 11),
    ('OUTFALL_COUNT', '入河排污口', 'NUMBER', '个', 'DYNAMIC', 12),
    ('WATER_CLASS', '水质类别', 'TEXT', null, 'DYNAMIC', 13),
    ('WATER_ECOLOGY', '水生态状况', 'TEXT', null, 'DYNAMIC', 14),
    ('SHORELINE_KM', '岸线长度', 'NUMBER', 'km', 'DYNAMIC', 15),
    ('SHORELINE_SURVEYED', '岸线已划界', 'YES_NO', null, 'DYNAMIC', 16),
    ('SAND_MINING', '采砂管理', 'TEXT', null, 'DYNAMIC', 17),
    ('WORKS_COUNT', '涉水工程', 'NUMBER', '处', 'DYNAMIC', 18),
    ('INSPECTED_ON', '最近普查日', 'DAY', null, 'DYNAMIC', 19))
    as defaults (code, name, value_kind, unit, section, position);

-- Facts are never overwritten; the latest of each department stands beside those of the others.
create table archive_entry (
    id              uuid        not null,
    water_body_id   uuid        not null,
    reach_id        uuid,
    division_code   text        not null,
    attribute_code  text        not null,
    value           text        not null,
    as_of           date        not null,
    source          text        not null,
    source_year     integer,
    department_code text,
    verified        boolean     not null,
    recorded_at     timestamptz not null,
    recorded_by     text        not null,
    accepted_at     timestamptz,
    accepted_by     text,
    constraint pk_archive_entry primary key (id),
    constraint fk_archive_entry_water_body_id foreign key (water_body_id) references water_body,
    constraint fk_archive_entry_reach_id foreign key (reach_id) references reach,
    constraint fk_archive_entry_attribute_code foreign key (attribute_code) references archive_attribute,
    constraint ck_archive_entry_source_year check (source_year between 1900 and 2200)
);

create index ix_archive_entry_water_body_id on archive_entry (water_body_id, attribute_code);
create index ix_archive_entry_division_code on archive_entry (division_code text_pattern_ops);
