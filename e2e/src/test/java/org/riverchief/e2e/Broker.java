package org.riverchief.e2e;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The suite's Kafka, read from outside. */
record Broker(Suite suite) {

    /** Returns all records of a topic, each partition in its order. */
    List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> config = Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + suite.port(9092));
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long wanted = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            while (records.size() < wanted) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /** Returns the sequence numbers of the events, each event once, in ascending order. */
    List<Long> sequences(List<ConsumerRecord<String, byte[]>> records) {
        return records.stream().map(Broker::sequence).distinct().sorted().toList();
    }

    /** Returns whether no event came before one with a lower sequence number of its partition. */
    boolean partitionsInOrder(List<ConsumerRecord<String, byte[]>> records) {
        Map<Integer, Long> reached = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (ConsumerRecord<String, byte[]> record : records) {
            if (!seen.add(header(record, "ce_id"))) {
                continue;
            }
            Long before = reached.put(record.partition(), sequence(record));
            if (before != null && before > sequence(record)) {
                return false;
            }
        }
        return true;
    }

    private static long sequence(ConsumerRecord<String, byte[]> record) {
        return Long.parseLong(header(record, "ce_sequence"));
    }

    Set<String> subjects(String topic) {
        return read(topic).stream().map(ConsumerRecord::key).collect(Collectors.toSet());
    }

    List<String> typesOf(List<ConsumerRecord<String, byte[]>> records, String subject) {
        return records.stream()
                .filter(record -> record.key().equals(subject))
                .map(record -> header(record, "ce_type"))
                .toList();
    }

    static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
