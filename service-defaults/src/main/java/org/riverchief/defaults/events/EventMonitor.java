package org.riverchief.defaults.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;

/**
 * Watches for silence and loss: the age of the oldest unsent event, and events of a source whose neighbours arrived
 * while they did not.
 */
@ApplicationScoped
class EventMonitor {

    private static final String OLDEST_UNSENT = "select min(occurred_at) from outbox where published_at is null";

    /** Moves each stream's mark over everything that arrived without a gap. */
    private static final String ADVANCE = """
            update inbox_stream s set contiguous_sequence = n.reached
            from (select source, topic, max(sequence) reached
                  from (select i.source, i.topic, i.sequence,
                               i.sequence - t.contiguous_sequence
                                 - row_number() over (partition by i.source, i.topic order by i.sequence) ahead
                        from inbox i join inbox_stream t using (source, topic)
                        where i.sequence > t.contiguous_sequence) numbered
                  where ahead = 0 group by source, topic) n
            where s.source = n.source and s.topic = n.topic""";

    private static final String MISSING = """
            select coalesce(sum(missing), 0) from (
                select max(i.sequence) - t.contiguous_sequence - count(*) missing
                from inbox i join inbox_stream t using (source, topic)
                where i.sequence > t.contiguous_sequence
                group by t.source, t.topic, t.contiguous_sequence) gaps""";

    private static final String FORGET = """
            delete from inbox i using inbox_stream t
            where i.source = t.source and i.topic = t.topic
              and i.sequence <= t.contiguous_sequence and i.received_at < ?""";

    private final DataSource dataSource;
    private final DeadLetters letters;
    private final EventsConfig config;
    private final Clock clock;
    private final AtomicLong oldestUnsentSeconds = new AtomicLong();
    private final AtomicLong missingEvents = new AtomicLong();
    private final AtomicLong deadLetters = new AtomicLong();
    private volatile @Nullable Instant gapSince;

    EventMonitor(DataSource dataSource, DeadLetters letters, EventsConfig config, Clock clock, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.letters = letters;
        this.config = config;
        this.clock = clock;
        Gauge.builder("riverchief.outbox.oldest.unsent", oldestUnsentSeconds, AtomicLong::doubleValue)
                .baseUnit("seconds")
                .description("Age of the oldest event that Kafka has not acknowledged")
                .register(metrics);
        Gauge.builder("riverchief.inbox.missing.events", missingEvents, AtomicLong::doubleValue)
                .description("Events whose successors arrived while they did not")
                .register(metrics);
        Gauge.builder("riverchief.dead.letters", deadLetters, AtomicLong::doubleValue)
                .description("Events in the dead-letter topic of this service")
                .register(metrics);
    }

    @Scheduled(every = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void measure() {
        try (Connection connection = dataSource.getConnection()) {
            oldestUnsentSeconds.set(oldestUnsent(connection));
            execute(connection, ADVANCE);
            noteMissing(number(connection, MISSING));
        } catch (SQLException e) {
            Log.warnf("Event metrics were not taken: %s", e.getMessage());
        }
    }

    /** Partitions are read side by side, so a gap means something only when it stays. */
    private void noteMissing(long missing) {
        missingEvents.set(missing);
        if (missing == 0) {
            gapSince = null;
            return;
        }
        if (gapSince == null) {
            gapSince = clock.instant();
        } else if (!clock.instant().isBefore(gapSince.plus(config.gapAlarmAfter()))) {
            Log.errorf("%d events of other services are missing since %s though later ones arrived", missing, gapSince);
        }
    }

    @Scheduled(every = "30s", concurrentExecution = ConcurrentExecution.SKIP)
    void countDeadLetters() {
        try {
            deadLetters.set(letters.count());
        } catch (KafkaException e) {
            Log.warnf("Dead letters were not counted: %s", e.getMessage());
        }
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
    void forgetOldIds() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(FORGET)) {
            delete.setTimestamp(1, Timestamp.from(clock.instant().minus(config.inboxRetention())));
            delete.executeUpdate();
        }
    }

    private long oldestUnsent(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OLDEST_UNSENT);
                ResultSet result = select.executeQuery()) {
            Timestamp oldest = result.next() ? result.getTimestamp(1) : null;
            return oldest == null
                    ? 0
                    : Math.max(
                            0,
                            clock.instant().getEpochSecond()
                                    - oldest.toInstant().getEpochSecond());
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql);
                ResultSet result = select.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
