package org.riverchief.defaults.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the audit trail and checks its chain. */
@ApplicationScoped
class AuditQueries {

    /**
     * What a check of the whole chain found.
     *
     * @param sealed entries in the chain
     * @param unsealed entries that wait to be chained; more than a few for longer than a second is a fault
     * @param intact whether every hash was found as computed
     * @param firstBroken sequence of the first entry that does not fit
     */
    record ChainCheck(
            long sealed,
            long unsealed,
            boolean intact,
            @Nullable Long firstBroken) {}

    private final DataSource dataSource;

    AuditQueries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Returns sealed entries of the divisions with the prefix, the latest first. */
    List<AuditEntry> list(String prefix, long before, int limit) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement("select s.sequence, " + AuditEntry.COLUMNS
                        + " from audit_seal s join audit_entry e on e.id = s.entry_id"
                        + " where s.sequence < ? and e.division_code like ? order by s.sequence desc limit ?")) {
            select.setLong(1, before);
            select.setString(2, prefix + "%");
            select.setInt(3, limit);
            List<AuditEntry> entries = new ArrayList<>();
            try (ResultSet result = select.executeQuery()) {
                while (result.next()) {
                    entries.add(AuditEntry.read(result, result.getLong("sequence")));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail did not answer", e);
        }
    }

    ChainCheck check() {
        try (Connection connection = dataSource.getConnection()) {
            return check(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail did not answer", e);
        }
    }

    private static ChainCheck check(Connection connection) throws SQLException {
        long sealed = 0;
        Long firstBroken = null;
        String previous = HashChain.START;
        try (PreparedStatement select =
                        connection.prepareStatement("select s.sequence, s.previous_hash, s.hash, " + AuditEntry.COLUMNS
                                + " from audit_seal s join audit_entry e on e.id = s.entry_id order by s.sequence");
                ResultSet row = select.executeQuery()) {
            while (row.next() && firstBroken == null) {
                sealed++;
                if (!fits(row, sealed, previous)) {
                    firstBroken = sealed;
                }
                previous = row.getString("hash");
            }
        }
        return new ChainCheck(sealed, unsealed(connection), firstBroken == null, firstBroken);
    }

    private static boolean fits(ResultSet row, long expected, String previous) throws SQLException {
        long sequence = row.getLong("sequence");
        return sequence == expected
                && previous.equals(row.getString("previous_hash"))
                && AuditEntry.read(row, sequence).hash(previous, sequence).equals(row.getString("hash"));
    }

    private static long unsealed(Connection connection) throws SQLException {
        try (PreparedStatement count = connection.prepareStatement(
                        "select (select count(*) from audit_entry) - (select count(*) from audit_seal)");
                ResultSet result = count.executeQuery()) {
            return result.next() ? result.getLong(1) : 0;
        }
    }
}
