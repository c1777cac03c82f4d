package org.riverchief.patrol.abuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.riverchief.defaults.audit.HashChain;

/** Knows texts and photos that came before. */
@ApplicationScoped
class SenderContent {

    /** What kind of content a hash is of. */
    enum Kind {
        TEXT,
        PHOTO
    }

    private final DataSource dataSource;

    SenderContent(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Remembers what a report says and returns whether another report said the same since an instant. */
    @Transactional(TxType.MANDATORY)
    boolean isKnown(Kind kind, String hash, UUID reportId, Instant now, Instant since) {
        try (Connection connection = dataSource.getConnection()) {
            boolean known = find(connection, kind, hash, reportId, since);
            insert(connection, kind, hash, reportId, now);
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("Content was not compared", e);
        }
    }

    /** Returns the hash of a text's letters and digits alone, full width like half width, in lower case. */
    static String hashOf(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
        return HashChain.hash(bare.getBytes(StandardCharsets.UTF_8));
    }

    private static boolean find(Connection connection, Kind kind, String hash, UUID reportId, Instant since)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select 1 from sender_content where hash = ? and kind = ? and report_id <> ? and seen_at >= ? limit 1")) {
            select.setString(1, hash);
            select.setString(2, kind.name());
            select.setObject(3, reportId);
            select.setTimestamp(4, Timestamp.from(since));
            try (ResultSet result = select.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void insert(Connection connection, Kind kind, String hash, UUID reportId, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into sender_content (hash, kind, seen_at, report_id) values (?, ?, ?, ?) on conflict do nothing")) {
            insert.setString(1, hash);
            insert.setString(2, kind.name());
            insert.setTimestamp(3, Timestamp.from(now));
            insert.setObject(4, reportId);
            insert.executeUpdate();
        }
    }
}
