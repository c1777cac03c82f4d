package org.riverchief.defaults.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.leader.Transactions;

/** The statements of the relay on the outbox; they run outside any request. */
@ApplicationScoped
class OutboxTable {

    /** Where a topic's chain stands. */
    private record Link(long sequence, String hash) {}

    private static final Link FIRST = new Link(0, HashChain.START);

    private final Clock clock;

    OutboxTable(Clock clock) {
        this.clock = clock;
    }

    /** Gives committed events their sequence and previous hash; returns how many. */
    int chain(Connection connection, String source, int limit) throws SQLException {
        List<OutboxRow> rows =
                read(connection, "select %s from outbox where sequence is null order by seq limit ?", limit);
        if (rows.isEmpty()) {
            return 0;
        }
        return Transactions.inOne(connection, () -> {
            Map<String, Link> links = links(connection);
            storeRows(connection, source, rows, links);
            storeLinks(connection, links);
            return rows.size();
        });
    }

    List<OutboxRow> unpublished(Connection connection, int limit) throws SQLException {
        return read(
                connection,
                "select %s from outbox where published_at is null and sequence is not null"
                        + " order by aggregatetype, sequence limit ?",
                limit);
    }

    void markPublished(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update outbox set published_at = ? where seq = any (?)")) {
            update.setTimestamp(1, Timestamp.from(clock.instant()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", rows.stream().map(OutboxRow::seq).toArray()));
            update.executeUpdate();
        }
    }

    private static List<OutboxRow> read(Connection connection, String sql, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql.formatted(OutboxRow.COLUMNS))) {
            select.setInt(1, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    rows.add(OutboxRow.read(result));
                }
            }
            return rows;
        }
    }

    private static Map<String, Link> links(Connection connection) throws SQLException {
        Map<String, Link> links = new HashMap<>();
        try (PreparedStatement select =
                        connection.prepareStatement("select aggregatetype, sequence, hash from outbox_stream");
                ResultSet result = select.executeQuery()) {
            while (result.next()) {
                links.put(result.getString(1), new Link(result.getLong(2), result.getString(3)));
            }
        }
        return links;
    }

    private static void storeRows(Connection connection, String source, List<OutboxRow> rows, Map<String, Link> links)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update outbox set sequence = ?, previous_hash = ?, hash = ? where seq = ?")) {
            for (OutboxRow row : rows) {
                Link previous = links.getOrDefault(row.topic(), FIRST);
                OutboxRow chained = row.chained(previous.sequence() + 1, previous.hash());
                Link link = new Link(chained.sequence(), chained.hash(source));
                links.put(row.topic(), link);
                update.setLong(1, link.sequence());
                update.setString(2, previous.hash());
                update.setString(3, link.hash());
                update.setLong(4, row.seq());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static void storeLinks(Connection connection, Map<String, Link> links) throws SQLException {
        try (PreparedStatement upsert = connection.prepareStatement("""
                insert into outbox_stream (aggregatetype, sequence, hash) values (?, ?, ?)
                on conflict (aggregatetype) do update set sequence = excluded.sequence, hash = excluded.hash""")) {
            for (Map.Entry<String, Link> entry : links.entrySet()) {
                upsert.setString(1, entry.getKey());
                upsert.setLong(2, entry.getValue().sequence());
                upsert.setString(3, entry.getValue().hash());
                upsert.addBatch();
            }
            upsert.executeBatch();
        }
    }
}
