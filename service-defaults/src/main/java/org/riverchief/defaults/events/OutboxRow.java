package org.riverchief.defaults.events;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;

/** One event of the outbox on its way to Kafka. */
record OutboxRow(
        long seq,
        UUID id,
        String topic,
        String subject,
        String type,
        String payload,
        Instant occurredAt,
        @Nullable String traceparent,
        long sequence,
        @Nullable String previousHash) {

    static final String COLUMNS =
            "seq, id, aggregatetype, aggregateid, type, payload, occurred_at, traceparent, sequence, previous_hash";

    static OutboxRow read(ResultSet row) throws SQLException {
        return new OutboxRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("aggregatetype"),
                row.getString("aggregateid"),
                row.getString("type"),
                row.getString("payload"),
                row.getTimestamp("occurred_at").toInstant(),
                row.getString("traceparent"),
                row.getLong("sequence"),
                row.getString("previous_hash"));
    }

    OutboxRow chained(long nextSequence, String previous) {
        return new OutboxRow(seq, id, topic, subject, type, payload, occurredAt, traceparent, nextSequence, previous);
    }

    /** Returns the hash the next event of this source and topic names as its previous one. */
    String hash(String source) {
        return HashChain.link(
                previousHash,
                id.toString(),
                source,
                type,
                subject,
                occurredAt.toString(),
                Long.toString(sequence),
                payload);
    }

    ProducerRecord<String, byte[]> toRecord(EventSource source) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(source.topicName(topic), subject, payload.getBytes(StandardCharsets.UTF_8));
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", id.toString());
        header(record, "ce_source", source.uri());
        header(record, "ce_type", type);
        header(record, "ce_subject", subject);
        header(record, "ce_time", occurredAt.toString());
        header(record, "ce_dataschema", dataSchema());
        header(record, "ce_sequence", Long.toString(sequence));
        header(record, "ce_previoushash", previousHash);
        header(record, "content-type", "application/json");
        header(record, "traceparent", traceparent);
        return record;
    }

    /** Returns the {@code $id} of the schema: {@code urn:riverchief:event:<service>:<aggregate>.<verb>.v<n>}. */
    private String dataSchema() {
        String owner = topic.substring(0, topic.indexOf('.'));
        return "urn:riverchief:event:%s:%s".formatted(owner, type.substring("org.riverchief.".length()));
    }

    private static void header(ProducerRecord<String, byte[]> record, String name, @Nullable String value) {
        if (value != null) {
            record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
