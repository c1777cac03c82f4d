package org.riverchief.defaults.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent as it came from a topic.
 *
 * @param sequence place of the event in its source's topic, counting from 1 without gaps
 */
public record ReceivedEvent(
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        long sequence,
        String data,
        ObjectMapper json) {

    /** Returns the payload as the consumer's own record, which names only the fields it reads. */
    public <T> T read(Class<T> payload) {
        try {
            return json.readValue(data, payload);
        } catch (IOException e) {
            throw new MalformedEventException(
                    "Payload of %s does not read as %s".formatted(type, payload.getName()), e);
        }
    }

    static ReceivedEvent of(ConsumerRecord<String, byte[]> record, ObjectMapper json) {
        try {
            return new ReceivedEvent(
                    required(record, "ce_id"),
                    required(record, "ce_source"),
                    required(record, "ce_type"),
                    required(record, "ce_subject"),
                    OffsetDateTime.parse(required(record, "ce_time")).toInstant(),
                    Long.parseLong(required(record, "ce_sequence")),
                    record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8),
                    json);
        } catch (DateTimeException | NumberFormatException e) {
            throw new MalformedEventException("A CloudEvents header does not parse", e);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String name) {
        String value = header(record, name);
        if (value == null) {
            throw new MalformedEventException("The header %s is missing".formatted(name), null);
        }
        return value;
    }

    private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The record is no event of ours; it goes to the dead letters. */
    public static final class MalformedEventException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        MalformedEventException(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
