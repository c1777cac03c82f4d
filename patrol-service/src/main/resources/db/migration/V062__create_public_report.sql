-- A form somebody opened: what lets them send photos before the report, and tells how long they took to fill it in.
create table report_form (
    id           uuid        not null,
    token_hash   text        not null,
    division_code text       not null,
    board_code   text,
    reach_id     uuid,
    address_mark text        not null,
    device_mark  text,
    opened_at    timestamptz not null,
    photos       int         not null,
    report_id    uuid,
    version      int         not null,
    constraint pk_report_form primary key (id)
);

create index ix_report_form_opened_at on report_form (opened_at);

-- What somebody without an account said. Who they are, if they said so, stands in reporter_contact alone.
create table public_report (
    id                 uuid             not null,
    code               text             not null,
    channel            text             not null,
    sender             text             not null,
    reach_id           uuid             not null,
    division_code      text             not null,
    board_code         text,
    category           text             not null,
    description        text             not null,
    given_crs          text             not null,
    given_longitude    double precision not null,
    given_latitude     double precision not null,
    longitude          numeric(10, 7)   not null,
    latitude           numeric(10, 7)   not null,
    place_words        text,
    observed_at        timestamptz      not null,
    observed_offset_seconds int         not null,
    received_at        timestamptz      not null,
    attachment_ids     uuid[]           not null,
    request_hash       text             not null,
    state              text             not null,
    suspicions         text[]           not null,
    decided_at         timestamptz,
    decided_by         text,
    decision_reason    text,
    problem_id         uuid,
    status             text             not null,
    status_at          timestamptz      not null,
    due_at             timestamptz,
    description_public boolean          not null,
    version            int              not null,
    constraint pk_public_report primary key (id),
    constraint uq_public_report_code unique (code),
    constraint uq_public_report_problem_id unique (problem_id),
    constraint fk_public_report_category foreign key (category) references problem_category,
    constraint ck_public_report_channel check (channel in ('WEB', 'BOARD', 'WECHAT', 'OPEN311')),
    constraint ck_public_report_given_crs check (given_crs in ('WGS_84', 'CGCS2000', 'GCJ_02')),
    constraint ck_public_report_state check (state in ('ACCEPTED', 'HELD', 'DISCARDED')),
    constraint ck_public_report_problem check ((state = 'ACCEPTED') = (problem_id is not null)),
    constraint ck_public_report_discarded check (state <> 'DISCARDED' or decision_reason is not null)
);

create index ix_public_report_received_at on public_report (received_at desc, id desc);
create index ix_public_report_division_code
    on public_report (division_code text_pattern_ops, received_at desc, id desc);
create index ix_public_report_status_at on public_report (status_at, id);

-- What the public may know of a report's way, and what the office answered.
create table public_report_step (
    id          uuid        not null,
    report_id   uuid        not null,
    status      text        not null,
    happened_at timestamptz not null,
    words       text,
    constraint pk_public_report_step primary key (id),
    constraint fk_public_report_step_report_id foreign key (report_id) references public_report
);

create index ix_public_report_step_report_id on public_report_step (report_id, id);
create index ix_public_report_step_happened_at on public_report_step (happened_at, id);

-- A state in plain words. States of problems that are not listed are shown as IN_PROGRESS.
create table public_status_word (
    status    text    not null,
    words     text    not null,
    open      boolean not null,
    judgeable boolean not null,
    constraint pk_public_status_word primary key (status)
);

insert into public_status_word (status, words, open, judgeable) values
    ('HELD', '已收到,等待河长办核实', true, false),
    ('DISCARDED', '经河长办核实,不予受理', false, false),
    ('REPORTED', '已收到,正在确定由哪个部门处理', true, false),
    ('DISPATCHED', '已交给责任部门处理', true, false),
    ('ACCEPTED', '责任部门已受理', true, false),
    ('RETURNED', '正在更换处理部门', true, false),
    ('HANDLED', '责任部门报告已处理,等待核查', true, true),
    ('REINSPECTED', '经现场核查已解决,请您确认', true, true),
    ('CLOSED', '已办结', false, true),
    ('REOPENED', '已重新办理', true, false),
    ('MERGED', '与同一处的其他问题合并办理', false, false),
    ('WITHDRAWN', '已撤回', false, false),
    ('ANSWERED', '河长办答复', true, false),
    ('PROLONGED', '办理期限延长', true, false),
    ('IN_PROGRESS', '正在处理', true, false);

revoke delete on public_report from "${appRole}";
revoke update, delete on public_report_step from "${appRole}";
revoke insert, update, delete on public_status_word from "${appRole}";
