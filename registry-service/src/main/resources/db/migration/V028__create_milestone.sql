-- Documents that campaigns and milestones follow from (制度文件).
create table policy_document (
    id            uuid    not null,
    title         text    not null,
    code          text,
    issued_by     text,
    issued_on     date,
    division_code text    not null,
    source        text    not null,
    verified      boolean not null,
    version       integer not null,
    constraint pk_policy_document primary key (id)
);

insert into policy_document values
    ('019ac0de-0000-7000-8000-000000028001', '关于全面推行河长制的意见', '厅字〔2016〕42号',
     '中共中央办公厅、国务院办公厅', null, '440000', 'fx361 2018、书籍摘录', true, 0),
    ('019ac0de-0000-7000-8000-000000028002', '广东省全面推行河长制工作方案', '粤委办〔2017〕42号',
     null, '2017-05-09', '440000', 'fx361 2019、2021', true, 0),
    ('019ac0de-0000-7000-8000-000000028003', '阳江市全面推行河长制的工作方案', null, null, null, '441700',
     '阳江市水务局答问 2017-11-22（方案 2017 年 7 月印发，日期与文号待录入）', true, 0);

-- What a division can have to reach; programmes group types for campaigns that are run again.
create table milestone_type (
    code       text    not null,
    name       text    not null,
    programmes text[]  not null,
    position   integer not null,
    source     text    not null,
    verified   boolean not null,
    constraint pk_milestone_type primary key (code),
    constraint ck_milestone_type_code check (code ~ '^[A-Z][A-Z0-9_]*$')
);

insert into milestone_type values
    ('WORK_PLAN_ISSUED', '印发工作方案', '{ESTABLISHMENT}', 1, '2017 年底前全面建立河长制（答问一）', true),
    ('CHIEFS_NAMED', '确定河长', '{ESTABLISHMENT}', 2, '2017 年底前全面建立河长制（答问一）', true),
    ('OFFICE_SET_UP', '设立河长制办公室', '{ESTABLISHMENT}', 3, '2017 年底前全面建立河长制（答问一）', true),
    ('RULES_ISSUED', '出台配套制度', '{ESTABLISHMENT}', 4, '2017 年底前全面建立河长制（答问一）', true),
    ('BOARDS_ERECTED', '设立公示牌', '{ESTABLISHMENT}', 5, '答问四', true),
    ('LIST_PUBLISHED', '公告河长名单', '{ESTABLISHMENT}', 6, '答问四', true),
    ('STRATEGY_DRAFTED', '编制一河一策', '{ESTABLISHMENT}', 7, '答问二', true),
    ('PLATFORM_ONLINE', '信息管理平台上线', '{ESTABLISHMENT,INTERNET_PLUS}', 8, '答问二', true),
    ('SECTOR_DATA_INTEGRATED', '整合行业信息资源', '{INTERNET_PLUS}', 9, '答问二', true),
    ('WECHAT_ACCOUNT_ONLINE', '开通微信公众号', '{INTERNET_PLUS}', 10, '答问四', true),
    ('MOBILE_ACCESS_OPEN', '移动端接入现有政务应用', '{INTERNET_PLUS}', 11, '默认值，待核实', false),
    ('INTERFACES_OPEN', '功能接口开放', '{INTERNET_PLUS}', 12, '默认值，待核实', false),
    ('PLAN_IN_PLACE', '工作方案到位', '{FOUR_IN_PLACE}', 13, '四个到位：slt.gd.gov.cn post_909033', true),
    ('RESPONSIBILITY_IN_PLACE', '组织体系和责任落实到位', '{FOUR_IN_PLACE}', 14, '四个到位：slt.gd.gov.cn post_909033', true),
    ('RULES_IN_PLACE', '相关制度和政策措施到位', '{FOUR_IN_PLACE}', 15, '四个到位：slt.gd.gov.cn post_909033', true),
    ('SUPERVISION_IN_PLACE', '监督检查和考核评估到位', '{FOUR_IN_PLACE}', 16, '四个到位：slt.gd.gov.cn post_909033', true);

-- When a light turns: fewer days left than this and less done than that.
create table light_rule (
    id           uuid          not null,
    days_left    integer       not null,
    share_done   numeric(5, 4) not null,
    source       text          not null,
    verified     boolean       not null,
    valid_from   date          not null,
    valid_to     date,
    version      integer       not null,
    constraint pk_light_rule primary key (id),
    constraint ck_light_rule_days_left check (days_left >= 0),
    constraint ck_light_rule_share_done check (share_done between 0 and 1),
    constraint ck_light_rule_validity check (valid_to > valid_from),
    constraint ex_light_rule_one_at_a_time exclude using gist (daterange(valid_from, valid_to) with &&)
);

insert into light_rule values
    ('019ac0de-0000-7000-8000-000000028101', 30, 0.8, '本系统建议值：剩余不足 30 天且完成不足 80 %；待核实', false,
     '2017-01-01', null, 0);

create table campaign (
    id                 uuid    not null,
    name               text    not null,
    division_code      text    not null,
    levels             text[]  not null,
    types              text[]  not null,
    starts_on          date    not null,
    due_on             date    not null,
    policy_document_id uuid,
    version            integer not null,
    constraint pk_campaign primary key (id),
    constraint uq_campaign_division_code_name unique (division_code, name),
    constraint fk_campaign_division_code foreign key (division_code) references division,
    constraint fk_campaign_policy_document_id foreign key (policy_document_id) references policy_document,
    constraint ck_campaign_due_on check (due_on >= starts_on)
);

create table milestone (
    id            uuid    not null,
    campaign_id   uuid    not null,
    division_code text    not null,
    type          text    not null,
    due_on        date    not null,
    done_on       date,
    evidence      text,
    light         text    not null,
    version       integer not null,
    constraint pk_milestone primary key (id),
    constraint uq_milestone_campaign_id_division_code_type unique (campaign_id, division_code, type),
    constraint fk_milestone_campaign_id foreign key (campaign_id) references campaign,
    constraint fk_milestone_division_code foreign key (division_code) references division,
    constraint fk_milestone_type foreign key (type) references milestone_type,
    constraint ck_milestone_light check (light in ('ON_TRACK', 'AT_RISK', 'OVERDUE', 'DONE')),
    constraint ck_milestone_evidence check ((done_on is null) = (evidence is null)),
    constraint ck_milestone_done check ((done_on is null) = (light <> 'DONE'))
);

create index ix_milestone_division_code on milestone (division_code text_pattern_ops, id);
create index ix_milestone_open on milestone (campaign_id) where done_on is null;
