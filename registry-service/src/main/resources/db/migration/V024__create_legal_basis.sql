-- Laws and the articles in them; an article stays empty until somebody who read it enters it.
create table legal_basis (
    id          uuid    not null,
    title       text    not null,
    number      text,
    issuer      text,
    in_force_on date,
    article     text,
    wording     text,
    source      text    not null,
    verified    boolean not null,
    version     integer not null,
    constraint pk_legal_basis primary key (id),
    constraint ck_legal_basis_wording check (wording is null or article is not null)
);

insert into legal_basis values
    ('019ac0de-0000-7000-8000-000000024001', '广东省河湖长制条例', null, '广东省人民代表大会常务委员会',
     '2025-05-01', null, null, 'dwbk.net、nasser.cn 转载；条文待录入', false, 0),
    ('019ac0de-0000-7000-8000-000000024002', '阳江市漠阳江流域水质保护条例', null, null,
     '2018-12-31', null, null, 'bkwk.cn 转载，施行日期待核实；条文待录入', false, 0),
    ('019ac0de-0000-7000-8000-000000024003', '河湖“清四乱”认定及整治标准', '办河湖〔2018〕245号', '水利部办公厅',
     '2018-11-02', null, null, '维基文库', true, 0);

alter table duty add column legal_basis_ids uuid[] not null default '{}';
