package org.riverchief.benchmarks.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;

/** What the same PostgreSQL can write when nothing but rows is asked of it, and what it holds of what was sent. */
final class DatabaseLimits {

    private static final int WRITERS = 16;
    private static final int SECONDS = 5;

    private final Map<String, String> environment;

    DatabaseLimits(Map<String, String> environment) throws SQLException {
        this.environment = environment;
        execute("drop table if exists ingest_limit");
        execute("create table ingest_limit (patrol_id uuid not null, number int not null, at timestamptz not null,"
                + " longitude float8 not null, latitude float8 not null, accuracy_metres float8 not null,"
                + " primary key (patrol_id, number))");
    }

    /** Returns fixes a second by one COPY of a row per fix, committed at its end. */
    double copy(int fixes) throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        Instant start = Instant.now();
        UUID patrol = UUID.randomUUID();
        for (int i = 0; i < fixes; i++) {
            rows.append(patrol)
                    .append('\t')
                    .append(i)
                    .append('\t')
                    .append(start.plusSeconds(i))
                    .append("\t111.79\t22.17\t6\n");
        }
        byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
        try (Connection connection = connect()) {
            long begin = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy ingest_limit from stdin", new ByteArrayInputStream(bytes));
            return fixes / seconds(begin);
        }
    }

    /** Returns fixes a second when each is a row and a commit of its own, by several connections. */
    double singleRows() throws InterruptedException, ExecutionException {
        return concurrently("insert into ingest_limit values (?, ?, now(), 111.79, 22.17, 6)", (insert, number) -> {
            insert.setInt(2, number);
        });
    }

    private interface Row {
        void set(PreparedStatement insert, int number) throws SQLException;
    }

    private double concurrently(String sql, Row row) throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            long begin = System.nanoTime();
            long end = begin + TimeUnit.SECONDS.toNanos(SECONDS);
            Callable<Integer> writer = () -> {
                try (Connection connection = connect();
                        PreparedStatement insert = connection.prepareStatement(sql)) {
                    insert.setObject(1, UUID.randomUUID());
                    int number = 0;
                    while (System.nanoTime() < end) {
                        row.set(insert, number++);
                        insert.executeUpdate();
                    }
                    return number;
                }
            };
            List<Future<Integer>> written = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                written.add(writers.submit(writer));
            }
            int rows = 0;
            for (Future<Integer> one : written) {
                rows += one.get();
            }
            return rows / seconds(begin);
        } finally {
            writers.shutdown();
        }
    }

    /** Returns how many fixes of the patrols are stored. */
    long stored(Collection<UUID> patrols) throws SQLException {
        return number("select coalesce(sum(fix_count), 0) from track_chunk where patrol_id = any (?)", patrols);
    }

    /** Returns how many fixes came by devices. */
    long storedByDevices(Collection<UUID> devices) throws SQLException {
        return number("select count(*) from device_fix where device_id = any (?)", devices);
    }

    void dropScratch() throws SQLException {
        execute("drop table ingest_limit");
    }

    private long number(String sql, Collection<UUID> ids) throws SQLException {
        try (Connection connection = connect();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet result = select.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect()) {
            connection.createStatement().execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                environment.get("DATABASE_URL"),
                environment.get("DATABASE_OWNER"),
                environment.get("DATABASE_OWNER_PASSWORD"));
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }
}
