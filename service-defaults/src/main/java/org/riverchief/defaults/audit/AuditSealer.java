package org.riverchief.defaults.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.riverchief.defaults.leader.LeaderThread;
import org.riverchief.defaults.leader.Transactions;

/** Chains committed audit entries, so that taking one out or changing it shows. */
@Startup
@ApplicationScoped
class AuditSealer {

    private static final int BATCH = 500;
    private static final Duration IDLE = Duration.ofMillis(500);

    private record Waiting(long seq, AuditEntry entry) {}

    private record Link(long sequence, String hash) {}

    private final LeaderThread thread;

    AuditSealer(DataSource dataSource) {
        this.thread = new LeaderThread("audit-sealer", dataSource, IDLE, AuditSealer::seal);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private static boolean seal(Connection connection) throws SQLException {
        List<Waiting> waiting = waiting(connection);
        if (waiting.isEmpty()) {
            return false;
        }
        return Transactions.inOne(connection, () -> {
            seal(connection, waiting, lastLink(connection));
            return waiting.size() == BATCH;
        });
    }

    private static void seal(Connection connection, List<Waiting> waiting, Link last) throws SQLException {
        Link link = last;
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_seal (sequence, entry_id, previous_hash, hash) values (?, ?, ?, ?)");
                PreparedStatement done = connection.prepareStatement("delete from audit_unsealed where seq = ?")) {
            for (Waiting next : waiting) {
                long sequence = link.sequence() + 1;
                String hash = next.entry().hash(link.hash(), sequence);
                insert.setLong(1, sequence);
                insert.setObject(2, next.entry().id());
                insert.setString(3, link.hash());
                insert.setString(4, hash);
                insert.addBatch();
                done.setLong(1, next.seq());
                done.addBatch();
                link = new Link(sequence, hash);
            }
            insert.executeBatch();
            done.executeBatch();
        }
    }

    private static List<Waiting> waiting(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select u.seq, " + AuditEntry.COLUMNS
                + " from audit_unsealed u join audit_entry e on e.id = u.entry_id order by u.seq limit " + BATCH)) {
            List<Waiting> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(new Waiting(result.getLong("seq"), AuditEntry.read(result, 0)));
                }
            }
            return rows;
        }
    }

    private static Link lastLink(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                        "select sequence, hash from audit_seal order by sequence desc limit 1");
                ResultSet result = select.executeQuery()) {
            return result.next() ? new Link(result.getLong(1), result.getString(2)) : new Link(0, HashChain.START);
        }
    }
}
