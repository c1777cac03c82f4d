create table dead_letter_replay (
    topic           text        not null,
    kafka_partition int         not null,
    kafka_offset    bigint      not null,
    replayed_at     timestamptz not null,
    replayed_by     text        not null,
    constraint pk_dead_letter_replay primary key (topic, kafka_partition, kafka_offset)
);
