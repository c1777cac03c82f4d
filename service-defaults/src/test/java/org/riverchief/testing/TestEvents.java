package org.riverchief.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Events on the real broker, in the topics of the module under test. */
public final class TestEvents {

    private TestEvents() {}

    /**
     * Publishes an event as another service would, under a new id, and waits until the broker has it.
     *
     * @param payload an object to be written as JSON, or the JSON text itself
     * @return the event's id
     */
    public static UUID send(String topic, String type, String source, long sequence, String subject, Object payload) {
        UUID id = UUID.randomUUID();
        send(topic, id, type, source, sequence, subject, payload);
        return id;
    }

    /** Publishes an event under a given id: the same id again is a duplicate delivery. */
    public static void send(
            String topic, UUID id, String type, String source, long sequence, String subject, Object payload) {
        ProducerRecord<String, byte[]> record =
                new ProducerRecord<>(prefix() + topic, subject, json(payload).getBytes(StandardCharsets.UTF_8));
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id.toString(),
                        "ce_source",
                        source,
                        "ce_type",
                        type,
                        "ce_subject",
                        subject,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_sequence",
                        Long.toString(sequence),
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        send(record);
    }

    /** Publishes a record just as it is. */
    public static void send(ProducerRecord<String, byte[]> record) {
        Map<String, Object> config = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns everything the topic holds now, each partition in its order. */
    public static List<ConsumerRecord<String, byte[]>> received(String topic) {
        Map<String, Object> config = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers());
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(prefix() + topic).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long missing = consumer.endOffsets(partitions).values().stream()
                            .mapToLong(Long::longValue)
                            .sum()
                    - consumer.beginningOffsets(partitions).values().stream()
                            .mapToLong(Long::longValue)
                            .sum();
            while (records.size() < missing) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** Returns a header's text. */
    public static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static String json(Object payload) {
        if (payload instanceof String text) {
            return text;
        }
        try {
            return Arc.container().instance(ObjectMapper.class).get().writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String prefix() {
        return ConfigProvider.getConfig().getValue("riverchief.topic-prefix", String.class);
    }

    private static String bootstrapServers() {
        return ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
    }
}
