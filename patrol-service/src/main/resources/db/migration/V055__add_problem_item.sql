-- Measured things within a category, whose size tells how serious a problem is.
create table problem_item (
    code           text not null,
    category       text not null,
    name           text not null,
    unit           text,
    serious_from   numeric(14, 2),
    major_from     numeric(14, 2),
    fixed_severity text,
    source         text not null,
    source_year    int,
    evidence       text not null,
    position       int  not null,
    constraint pk_problem_item primary key (code),
    constraint uq_problem_item_position unique (position),
    constraint fk_problem_item_category foreign key (category) references problem_category,
    constraint ck_problem_item_unit check (unit in ('SQUARE_METRES', 'CUBIC_METRES')),
    constraint ck_problem_item_fixed_severity check (fixed_severity in ('MINOR', 'SERIOUS', 'MAJOR')),
    constraint ck_problem_item_rule check ((unit is null) = (fixed_severity is not null)),
    constraint ck_problem_item_evidence
        check (evidence in ('OFFICIAL', 'FOUND', 'FOUND_IN_CODE', 'REMEMBERED', 'PROPOSED'))
);

-- The thresholds are those of DB34/T 4493-2023 appendix C; which column they stand in was not legible, so the assignment
-- to the three degrees is to be verified, as is what happens above the single step of 500 m³.
insert into problem_item
    (code, category, name, unit, serious_from, major_from, fixed_severity, source, source_year, evidence, position)
values
    ('OCCUPY_TALL_CROPS', 'OCCUPY', '行洪河道内种植高秆作物', 'SQUARE_METRES', 1000, 5000, null,
        'DB34/T 4493-2023 附录 C(分级栏次待核)', 2023, 'REMEMBERED', 10),
    ('OCCUPY_NET_PEN', 'OCCUPY', '围网养殖占用水面', 'SQUARE_METRES', 1000, 5000, null,
        'DB34/T 4493-2023 附录 C(分级栏次待核)', 2023, 'REMEMBERED', 20),
    ('OCCUPY_LAKE_RECLAMATION', 'OCCUPY', '围垦湖泊', null, null, null, 'MAJOR',
        '办河湖〔2018〕245号列为首位(重大为凭记忆,待核)', 2018, 'REMEMBERED', 30),
    ('EXTRACT_SOIL_OR_SAND', 'EXTRACT', '违规取土、采砂', 'CUBIC_METRES', 500, null, null,
        'DB34/T 4493-2023 附录 C(分级栏次待核)', 2023, 'REMEMBERED', 40);

revoke insert, update, delete on problem_item from "${appRole}";

-- How other lists name our categories, so that counts can be given in their terms.
create table problem_category_class (
    scheme      text not null,
    name        text not null,
    category    text not null,
    source      text not null,
    source_year int,
    evidence    text not null,
    constraint pk_problem_category_class primary key (scheme, name, category),
    constraint fk_problem_category_class_category foreign key (category) references problem_category,
    constraint ck_problem_category_class_scheme
        check (scheme in ('FOUR_ILLEGAL', 'FOUR_CHECKS', 'FIVE_CLEARANCES', 'GUANGZHOU_INSPECTION')),
    constraint ck_problem_category_class_evidence
        check (evidence in ('OFFICIAL', 'FOUND', 'FOUND_IN_CODE', 'REMEMBERED', 'PROPOSED'))
);

insert into problem_category
    (code, name, description, default_severity, source, source_year, evidence, position)
values
    ('OBSTRUCTION', '行洪障碍', '河道内阻碍行洪的障碍物', 'SERIOUS', '广东“五清”专项行动之“清障”', null, 'REMEMBERED', 105),
    ('PASSAGE', '巡河通道不通', '沿岸巡河通道被占用、阻断,未贯通', 'MINOR', '广州“四个查清”之“通道贯通”', null, 'FOUND_IN_CODE', 125);

insert into problem_category_class (scheme, name, category, source, source_year, evidence) values
    ('FOUR_ILLEGAL', '乱占', 'OCCUPY', '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND'),
    ('FOUR_ILLEGAL', '乱采', 'EXTRACT', '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND'),
    ('FOUR_ILLEGAL', '乱堆', 'DUMP', '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND'),
    ('FOUR_ILLEGAL', '乱建', 'BUILD', '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND'),
    ('FOUR_CHECKS', '违建', 'BUILD', '广州“四个查清”', null, 'FOUND_IN_CODE'),
    ('FOUR_CHECKS', '排水口', 'OUTFALL', '广州“四个查清”', null, 'FOUND_IN_CODE'),
    ('FOUR_CHECKS', '散乱污', 'SCATTERED_POLLUTION', '广州“四个查清”', null, 'FOUND_IN_CODE'),
    ('FOUR_CHECKS', '通道贯通', 'PASSAGE', '广州“四个查清”', null, 'FOUND_IN_CODE'),
    ('FIVE_CLEARANCES', '清污', 'OUTFALL', '广东“五清”专项行动', null, 'REMEMBERED'),
    ('FIVE_CLEARANCES', '清漂', 'FLOATING_WASTE', '广东“五清”专项行动', null, 'REMEMBERED'),
    ('FIVE_CLEARANCES', '清淤', 'SILT', '广东“五清”专项行动', null, 'REMEMBERED'),
    ('FIVE_CLEARANCES', '清障', 'OBSTRUCTION', '广东“五清”专项行动', null, 'REMEMBERED'),
    ('FIVE_CLEARANCES', '清违', 'BUILD', '广东“五清”专项行动', null, 'REMEMBERED'),
    ('GUANGZHOU_INSPECTION', '垃圾', 'DUMP', '广州巡查七类问题(前四类)', null, 'FOUND'),
    ('GUANGZHOU_INSPECTION', '违章', 'BUILD', '广州巡查七类问题(前四类)', null, 'FOUND'),
    ('GUANGZHOU_INSPECTION', '水质', 'WATER_QUALITY', '广州巡查七类问题(前四类)', null, 'FOUND'),
    ('GUANGZHOU_INSPECTION', '污染', 'SCATTERED_POLLUTION', '广州巡查七类问题(前四类)', null, 'FOUND'),
    ('GUANGZHOU_INSPECTION', '污染', 'LIVESTOCK', '广州巡查七类问题(前四类)', null, 'FOUND');

revoke insert, update, delete on problem_category_class from "${appRole}";

alter table problem
    add column item_code            text,
    add column measured_size        numeric(14, 2),
    add column severity_explanation text,
    add column bank                 text,
    add constraint fk_problem_item_code foreign key (item_code) references problem_item,
    add constraint ck_problem_bank check (bank in ('LEFT', 'RIGHT', 'BOTH'));
