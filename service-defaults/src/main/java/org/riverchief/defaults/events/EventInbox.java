package org.riverchief.defaults.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.riverchief.defaults.events.ReceivedEvent.MalformedEventException;

/**
 * Takes events in. The handler and the memory of the event's id share one transaction, so that an event which arrives
 * twice changes nothing the second time. While the database is away it waits; an event that fails for a reason of its own
 * is tried three times and then thrown, which sends it to the dead letters.
 */
@ApplicationScoped
public class EventInbox {

    private static final int ATTEMPTS = 3;
    private static final long BACK_OFF_MILLIS = 200;
    private static final long LONGEST_BACK_OFF_MILLIS = 10_000;

    private final DataSource dataSource;
    private final EventSource names;
    private final ObjectMapper json;
    private final Clock clock;

    EventInbox(DataSource dataSource, EventSource names, ObjectMapper json, Clock clock) {
        this.dataSource = dataSource;
        this.names = names;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Handles a record once.
     *
     * @throws MalformedEventException when the record is no CloudEvent of ours
     */
    public void process(ConsumerRecord<String, byte[]> record, Consumer<ReceivedEvent> handler) {
        ReceivedEvent event = ReceivedEvent.of(record, json);
        String topic = names.topicOf(record.topic());
        for (int attempt = 1; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> once(event, topic, handler));
                return;
            } catch (MalformedEventException e) {
                throw e;
            } catch (RuntimeException e) {
                boolean databaseAway = DatabaseFailures.areTransient(e);
                if (!databaseAway && attempt >= ATTEMPTS) {
                    Log.errorf(
                            e,
                            "Event goes to the dead letters [topic=%s, id=%s, type=%s]",
                            topic,
                            event.id(),
                            event.type());
                    throw e;
                }
                waitBefore(attempt, e);
            }
        }
    }

    private void once(ReceivedEvent event, String topic, Consumer<ReceivedEvent> handler) {
        if (remember(event, topic)) {
            handler.accept(event);
            Log.infof("Event consumed [topic=%s, id=%s, type=%s]", topic, event.id(), event.type());
        }
    }

    private boolean remember(ReceivedEvent event, String topic) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement stream = connection.prepareStatement(
                        "insert into inbox_stream (source, topic, contiguous_sequence) values (?, ?, 0)"
                                + " on conflict do nothing");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into inbox (source, id, topic, sequence, received_at) values (?, ?, ?, ?, ?)"
                                + " on conflict do nothing")) {
            stream.setString(1, event.source());
            stream.setString(2, topic);
            stream.executeUpdate();
            insert.setString(1, event.source());
            insert.setString(2, event.id());
            insert.setString(3, topic);
            insert.setLong(4, event.sequence());
            insert.setTimestamp(5, Timestamp.from(clock.instant()));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox did not answer", e);
        }
    }

    private static void waitBefore(int attempt, RuntimeException cause) {
        try {
            Thread.sleep(Math.min(LONGEST_BACK_OFF_MILLIS, BACK_OFF_MILLIS << Math.min(attempt, 6)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw cause;
        }
    }
}
