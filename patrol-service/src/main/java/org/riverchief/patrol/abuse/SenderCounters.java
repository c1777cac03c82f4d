package org.riverchief.patrol.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.sql.DataSource;

/** Counts in the database, so that replicas count together. */
@ApplicationScoped
class SenderCounters {

    private static final Duration SECRETS_KEPT = Duration.ofDays(2);

    private final DataSource dataSource;
    private final Clock clock;

    SenderCounters(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Counts one more in the hour or day that runs and returns how many there are now. */
    @Transactional(TxType.MANDATORY)
    int add(String name, ChronoUnit window) {
        return one("""
                insert into sender_counter (name, window_start, count) values (?, ?, 1)
                on conflict (name, window_start) do update set count = sender_counter.count + 1 returning count""", name, window);
    }

    /** Counts one more whatever becomes of the running transaction. */
    @Transactional(TxType.REQUIRES_NEW)
    void addForGood(String name, ChronoUnit window) {
        add(name, window);
    }

    /** Returns how many were counted in the hour or day that runs. */
    @Transactional
    int count(String name, ChronoUnit window) {
        return one("select count from sender_counter where name = ? and window_start = ?", name, window);
    }

    /** Forgets counters nobody asks for any more, and the secrets behind their names. */
    @Transactional
    void forget(Duration contentKept) {
        Instant now = clock.instant();
        delete("delete from sender_counter where window_start < ?", now.minus(SECRETS_KEPT));
        delete("delete from sender_secret where day < cast(? as date)", now.minus(SECRETS_KEPT));
        delete("delete from sender_content where seen_at < ?", now.minus(contentKept));
    }

    private int one(String sql, String name, ChronoUnit window) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            statement.setTimestamp(2, Timestamp.from(clock.instant().truncatedTo(window)));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? result.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A counter did not answer", e);
        }
    }

    private void delete(String sql, Instant before) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(before));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What is old was not forgotten", e);
        }
    }
}
