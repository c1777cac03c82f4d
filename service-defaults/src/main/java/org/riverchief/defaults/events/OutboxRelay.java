package org.riverchief.defaults.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.riverchief.defaults.leader.LeaderThread;

/**
 * Sends the outbox to Kafka: first gives committed events their place in the topic's chain and commits that, then sends
 * them in this order, then marks them. Killed between any two of these steps it sends the same bytes again, never others.
 */
@Startup
@ApplicationScoped
class OutboxRelay {

    private final EventsConfig config;
    private final EventSource source;
    private final OutboxTable table;
    private final OutboxProducer producers;
    private final LeaderThread thread;

    OutboxRelay(
            EventsConfig config,
            EventSource source,
            OutboxTable table,
            OutboxProducer producers,
            DataSource dataSource) {
        this.config = config;
        this.source = source;
        this.table = table;
        this.producers = producers;
        this.thread = new LeaderThread("outbox-relay", dataSource, config.relayPollInterval(), this::step);
    }

    void start(@Observes StartupEvent event) {
        if (config.relayEnabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
        producers.close();
    }

    private boolean step(Connection connection) throws SQLException, InterruptedException {
        int batch = config.relayBatchSize();
        int chained = table.chain(connection, source.uri(), batch);
        List<OutboxRow> rows = table.unpublished(connection, batch);
        if (!rows.isEmpty()) {
            publish(connection, rows);
        }
        return chained == batch || rows.size() == batch;
    }

    private void publish(Connection connection, List<OutboxRow> rows) throws SQLException, InterruptedException {
        List<Future<RecordMetadata>> sent = send(rows);
        int acknowledged = 0;
        try {
            for (Future<RecordMetadata> acknowledgement : sent) {
                acknowledgement.get();
                acknowledged++;
            }
        } catch (ExecutionException e) {
            producers.close();
            throw new IllegalStateException("Kafka did not take an event", e.getCause());
        } finally {
            table.markPublished(connection, rows.subList(0, acknowledged));
        }
    }

    /**
     * Hands rows to the producer, which retries for ever and keeps each partition's order. A row it refuses at once, for
     * want of a broker that knows the topic, ends the batch: what comes after must not overtake it.
     */
    private List<Future<RecordMetadata>> send(List<OutboxRow> rows) {
        KafkaProducer<String, byte[]> producer = producers.get();
        List<Future<RecordMetadata>> sent = new ArrayList<>(rows.size());
        AtomicBoolean refused = new AtomicBoolean();
        for (OutboxRow row : rows) {
            sent.add(producer.send(row.toRecord(source), (metadata, failure) -> {
                if (failure != null) {
                    refused.set(true);
                }
            }));
            if (refused.get()) {
                return sent;
            }
        }
        return sent;
    }
}
