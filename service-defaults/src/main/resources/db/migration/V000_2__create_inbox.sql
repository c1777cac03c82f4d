create table inbox (
    source      text        not null,
    id          text        not null,
    topic       text        not null,
    sequence    bigint      not null,
    received_at timestamptz not null,
    constraint pk_inbox primary key (source, id)
);

create index ix_inbox_source_topic_sequence on inbox (source, topic, sequence);

-- Up to which sequence number nothing is missing from a source's topic.
create table inbox_stream (
    source              text   not null,
    topic               text   not null,
    contiguous_sequence bigint not null,
    constraint pk_inbox_stream primary key (source, topic)
);
