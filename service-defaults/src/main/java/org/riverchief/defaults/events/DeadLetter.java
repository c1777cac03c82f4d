package org.riverchief.defaults.events;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * An event this service could not handle.
 *
 * @param id partition and offset in the dead-letter topic, as {@code 0-17}
 * @param topic where it came from
 * @param reason why it failed
 * @param replayedAt when an operator last sent it to its topic again
 */
record DeadLetter(
        String id,
        @Nullable String topic,
        @Nullable String eventId,
        @Nullable String type,
        @Nullable String subject,
        @Nullable String reason,
        Instant failedAt,
        @Nullable Instant replayedAt) {

    static DeadLetter of(ConsumerRecord<String, byte[]> record, @Nullable Instant replayedAt) {
        return new DeadLetter(
                record.partition() + "-" + record.offset(),
                header(record, "dead-letter-topic"),
                header(record, "ce_id"),
                header(record, "ce_type"),
                header(record, "ce_subject"),
                header(record, "dead-letter-reason"),
                Instant.ofEpochMilli(record.timestamp()),
                replayedAt);
    }

    static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
