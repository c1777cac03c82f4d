package org.riverchief.defaults.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.riverchief.defaults.problem.DomainException;

/**
 * The dead letters of this service. A replay sends the record to its topic again under its own id: consumers that had
 * handled it skip it, this service tries once more.
 */
@ApplicationScoped
class DeadLetters {

    private static final Duration POLL = Duration.ofMillis(500);

    private final String bootstrapServers;
    private final EventSource names;
    private final OutboxProducer producers;
    private final DataSource dataSource;
    private final Clock clock;

    DeadLetters(
            @ConfigProperty(name = "kafka.bootstrap.servers") String bootstrapServers,
            EventSource names,
            OutboxProducer producers,
            DataSource dataSource,
            Clock clock) {
        this.bootstrapServers = bootstrapServers;
        this.names = names;
        this.producers = producers;
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Returns up to {@code limit} dead letters from an offset of partition 0 on, the only one the topic has. */
    List<DeadLetter> list(long fromOffset, int limit) {
        Map<Long, Instant> replays = replays();
        return read(fromOffset, limit).stream()
                .map(record -> DeadLetter.of(record, replays.get(record.offset())))
                .toList();
    }

    /** Returns how many dead letters are kept. */
    long count() {
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            TopicPartition partition = partition();
            return consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L)
                    - consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
        }
    }

    DeadLetter replay(long offset, String by) {
        ConsumerRecord<String, byte[]> record = find(offset).orElseThrow(DomainException::notFound);
        String topic = DeadLetter.header(record, "dead-letter-topic");
        if (topic == null) {
            throw DomainException.notFound();
        }
        ProducerRecord<String, byte[]> again = new ProducerRecord<>(topic, record.key(), record.value());
        record.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                again.headers().add(header);
            }
        });
        try {
            producers.get().send(again).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused the replay", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while replaying", e);
        }
        return DeadLetter.of(record, remember(offset, by));
    }

    private Optional<ConsumerRecord<String, byte[]>> find(long offset) {
        return read(offset, 1).stream()
                .filter(record -> record.offset() == offset)
                .findFirst();
    }

    private List<ConsumerRecord<String, byte[]>> read(long fromOffset, int limit) {
        TopicPartition partition = partition();
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = consumer()) {
            consumer.assign(List.of(partition));
            long first = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            consumer.seek(partition, Math.max(first, fromOffset));
            while (records.size() < limit && consumer.position(partition) < end) {
                consumer.poll(POLL).records(partition).forEach(records::add);
            }
        }
        return records.subList(0, Math.min(limit, records.size()));
    }

    private TopicPartition partition() {
        return new TopicPartition(names.topicName(names.service() + ".dlq"), 0);
    }

    private KafkaConsumer<String, byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private Map<Long, Instant> replays() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select kafka_offset, replayed_at from dead_letter_replay where topic = ?")) {
            select.setString(1, partition().topic());
            Map<Long, Instant> replays = new HashMap<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    replays.put(result.getLong(1), result.getTimestamp(2).toInstant());
                }
            }
            return replays;
        } catch (SQLException e) {
            throw new IllegalStateException("The replays were not read", e);
        }
    }

    private Instant remember(long offset, String by) {
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into dead_letter_replay (topic, kafka_partition, kafka_offset, replayed_at, replayed_by)
                        values (?, 0, ?, ?, ?) on conflict (topic, kafka_partition, kafka_offset)
                        do update set replayed_at = excluded.replayed_at, replayed_by = excluded.replayed_by""")) {
            insert.setString(1, partition().topic());
            insert.setLong(2, offset);
            insert.setTimestamp(3, Timestamp.from(now));
            insert.setString(4, by);
            insert.executeUpdate();
            return now;
        } catch (SQLException e) {
            throw new IllegalStateException("The replay was not put on record", e);
        }
    }
}
