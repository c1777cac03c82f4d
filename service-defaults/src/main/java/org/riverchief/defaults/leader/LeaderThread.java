package org.riverchief.defaults.leader;

import io.quarkus.logging.Log;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Runs a step again and again on one replica at a time: the one that holds a PostgreSQL advisory lock. The lock belongs
 * to a database session, so a killed process gives it up by itself and another takes over within a second.
 */
public final class LeaderThread {

    /** One round of work on the leader's connection, which arrives and leaves in auto-commit mode. */
    @FunctionalInterface
    public interface Step {
        /** Returns true when there may be more to do at once. */
        boolean run(Connection connection) throws SQLException, InterruptedException;
    }

    private static final Duration STANDBY = Duration.ofSeconds(1);

    private final String name;
    private final DataSource dataSource;
    private final Duration idle;
    private final Step step;
    private final Thread thread;
    private volatile boolean running;
    private boolean failing;

    /** Makes a thread named for its work; {@code idle} is the pause after a step that found nothing to do. */
    public LeaderThread(String name, DataSource dataSource, Duration idle, Step step) {
        this.name = name;
        this.dataSource = dataSource;
        this.idle = idle;
        this.step = step;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
    }

    public void start() {
        running = true;
        thread.start();
    }

    /** Ends the thread and waits until it gave up its lock. */
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running) {
            try {
                standForLeader();
                Thread.sleep(STANDBY.toMillis());
            } catch (InterruptedException e) {
                return;
            } catch (SQLException | RuntimeException e) {
                reportOnce(e);
                pause();
            }
        }
    }

    private void standForLeader() throws SQLException, InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            if (!lock(connection, "select pg_try_advisory_lock(hashtext(?))")) {
                return;
            }
            try {
                lead(connection);
            } finally {
                lock(connection, "select pg_advisory_unlock(hashtext(?))");
            }
        }
    }

    private void lead(Connection connection) throws SQLException, InterruptedException {
        while (running) {
            boolean more = step.run(connection);
            if (failing) {
                failing = false;
                Log.infof("%s works again", name);
            }
            if (!more) {
                Thread.sleep(idle.toMillis());
            }
        }
    }

    private boolean lock(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, name);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private void reportOnce(Exception cause) {
        if (!failing && running) {
            failing = true;
            Log.warnf(cause, "%s stopped working and will try again", name);
        }
    }

    private void pause() {
        try {
            Thread.sleep(STANDBY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
