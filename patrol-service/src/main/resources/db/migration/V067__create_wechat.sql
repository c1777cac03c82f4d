-- What somebody is telling on WeChat, until they confirm or give up. The account is known by a name that changes daily.
create table wechat_conversation (
    account_mark   text             not null,
    report_id      uuid             not null,
    step           text             not null,
    reach_id       uuid,
    description    text,
    attachment_ids uuid[]           not null,
    longitude      double precision,
    latitude       double precision,
    place_words    text,
    updated_at     timestamptz      not null,
    version        int              not null,
    constraint pk_wechat_conversation primary key (account_mark),
    constraint ck_wechat_conversation_step check (step in ('DESCRIPTION', 'PHOTO', 'PLACE', 'CONFIRMATION'))
);

create index ix_wechat_conversation_updated_at on wechat_conversation (updated_at);

-- WeChat sends a message up to three times; each time it gets the same answer.
create table wechat_answer (
    message_key text        not null,
    words       text        not null,
    answered_at timestamptz not null,
    constraint pk_wechat_answer primary key (message_key)
);

create index ix_wechat_answer_answered_at on wechat_answer (answered_at);
