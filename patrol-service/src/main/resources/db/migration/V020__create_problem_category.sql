create table problem_category (
    code             text not null,
    name             text not null,
    description      text not null,
    default_severity text not null,
    source           text not null,
    source_year      int,
    evidence         text not null,
    position         int  not null,
    constraint pk_problem_category primary key (code),
    constraint uq_problem_category_position unique (position),
    constraint ck_problem_category_code check (code ~ '^[A-Z][A-Z0-9_]*$'),
    constraint ck_problem_category_default_severity check (default_severity in ('MINOR', 'SERIOUS', 'MAJOR')),
    constraint ck_problem_category_evidence
        check (evidence in ('OFFICIAL', 'FOUND', 'FOUND_IN_CODE', 'REMEMBERED', 'PROPOSED'))
);

insert into problem_category
    (code, name, description, default_severity, source, source_year, evidence, position)
values
    ('OCCUPY', '乱占', '围垦湖泊;未经批准围垦河道;非法侵占水域、滩地;种植阻碍行洪的林木及高秆作物', 'SERIOUS',
        '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND', 10),
    ('EXTRACT', '乱采', '无证或不按许可采砂,在禁采区、禁采期采砂;未经批准取土', 'SERIOUS',
        '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND', 20),
    ('DUMP', '乱堆', '乱扔乱堆垃圾;倾倒、填埋、贮存、堆放固体废物;弃置、堆放阻碍行洪的物体', 'MINOR',
        '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND', 30),
    ('BUILD', '乱建', '水域岸线长期占而不用、多占少用;未经许可或不按许可建设涉河项目;河道内修建阻碍行洪的建筑物、构筑物', 'SERIOUS',
        '水利部办公厅 办河湖〔2018〕245号', 2018, 'FOUND', 40),
    ('WATER_QUALITY', '水质异常', '水体颜色、气味异常,黑臭,死鱼', 'SERIOUS',
        '广州巡查七类问题之“水质”', null, 'FOUND', 50),
    ('OUTFALL', '入河排污口异常', '未登记排污口,晴天排污,排放颜色、气味异常', 'SERIOUS',
        '广州“四个查清”之“排水口”', null, 'FOUND_IN_CODE', 60),
    ('SCATTERED_POLLUTION', '工业及散乱污染', '沿岸工业、作坊、餐饮、洗车等直排或偷排', 'SERIOUS',
        '广州巡查七类问题之“污染”', null, 'FOUND', 70),
    ('LIVESTOCK', '畜禽水产养殖污染', '沿岸畜禽养殖、水产养殖污水直排,粪污下河', 'SERIOUS',
        '广州巡查七类问题之“污染”(农业)', null, 'FOUND', 80),
    ('FLOATING_WASTE', '水面漂浮物', '水面垃圾、水浮莲等漂浮物成片', 'MINOR',
        '广东“五清”专项行动之“清漂”', null, 'REMEMBERED', 90),
    ('SILT', '淤积', '河道淤积影响行洪或水质', 'MINOR',
        '广东“五清”专项行动之“清淤”', null, 'REMEMBERED', 100),
    ('HYDRAULIC_STRUCTURE', '水工建筑物损坏', '堤防、护岸、水闸、泵站等损坏或失管', 'SERIOUS',
        '海宁河长巡查四类检查项目之“水工建筑物”', 2017, 'FOUND_IN_CODE', 110),
    ('NOTICE_BOARD', '公示牌损坏或信息错误', '公示牌缺失、损坏、遮挡,信息与实际不符', 'MINOR',
        '广州区级河长制考核办法(公示牌缺失、损坏或信息错误扣分)', 2017, 'REMEMBERED', 120),
    ('OTHER', '其他', '以上各类以外的涉河湖问题', 'MINOR',
        '海宁河长巡查四类检查项目之“其他”', 2017, 'FOUND_IN_CODE', 990);

revoke insert, update, delete on problem_category from "${appRole}";
