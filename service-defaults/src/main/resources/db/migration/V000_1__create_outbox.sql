-- Columns id, aggregatetype, aggregateid, type, payload are those a Debezium outbox router reads.
create table outbox (
    seq           bigint generated always as identity,
    id            uuid        not null,
    aggregatetype text        not null,
    aggregateid   text        not null,
    type          text        not null,
    payload       text        not null,
    occurred_at   timestamptz not null,
    traceparent   text,
    sequence      bigint,
    previous_hash text,
    hash          text,
    published_at  timestamptz,
    constraint pk_outbox primary key (seq),
    constraint uq_outbox_id unique (id),
    constraint uq_outbox_aggregatetype_sequence unique (aggregatetype, sequence)
);

create index ix_outbox_unsequenced on outbox (seq) where sequence is null;
create index ix_outbox_unpublished on outbox (aggregatetype, sequence) where published_at is null;

-- One row per topic: where its sequence and hash chain stand.
create table outbox_stream (
    aggregatetype text   not null,
    sequence      bigint not null,
    hash          text   not null,
    constraint pk_outbox_stream primary key (aggregatetype)
);
