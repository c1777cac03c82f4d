package org.riverchief.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The database of the module under test, as its owner. */
public final class Database {

    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 5;

    private Database() {}

    /** Empties every table but those named and Flyway's own. */
    public static void truncateAll(String... kept) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement);
            tables.removeAll(Set.of(kept));
            truncate(statement, "truncate " + String.join(", ", tables) + " cascade");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tries again when the relay or the sealer, which never rest, held a table the other way round. */
    private static void truncate(Statement statement, String sql) throws SQLException {
        for (int attempt = 1; ; attempt++) {
            try {
                statement.execute(sql);
                return;
            } catch (SQLException e) {
                if (!DEADLOCK.equals(e.getSQLState()) || attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** Runs a statement as the owner, around every rule the service itself is held to. */
    public static void execute(String sql) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the first column of the first row as text, or an empty string when there is no row. */
    public static String value(String sql) {
        try (Connection connection = owner();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? String.valueOf(result.getObject(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet result = statement.executeQuery("""
                select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
                  and c.relname <> 'flyway_schema_history'""")) {
            while (result.next()) {
                tables.add(result.getString(1));
            }
        }
        return tables;
    }

    private static Connection owner() throws SQLException {
        Config config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("quarkus.datasource.jdbc.url", String.class),
                config.getValue("quarkus.flyway.username", String.class),
                config.getValue("quarkus.flyway.password", String.class));
    }
}
