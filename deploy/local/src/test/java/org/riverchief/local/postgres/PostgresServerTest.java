package org.riverchief.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.local.ProjectRoot;
import org.riverchief.local.part.PartProcess;
import org.riverchief.local.port.Ports;
import org.riverchief.local.process.RunDirectory;

class PostgresServerTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    static Path directory;

    private static PostgresServer server;
    private static PartProcess process;

    @BeforeAll
    static void startDurableServer() {
        server = new PostgresServer(
                ProjectRoot.path().resolve(".riverchief"),
                directory.resolve("data"),
                Ports.anyFree(),
                "a password",
                true);
        process = new PartProcess(server, new RunDirectory(directory.resolve("run")), directory);
        process.start(PATIENCE);
    }

    @AfterAll
    static void stopServer() {
        process.stop();
    }

    @Test
    void waitsForTheDiskAtEveryCommit() throws SQLException {
        assertThat(query("show fsync")).isEqualTo("on");
        assertThat(query("show synchronous_commit")).isEqualTo("on");
        assertThat(query("show full_page_writes")).isEqualTo("on");
        assertThat(query("show data_checksums")).isEqualTo("on");
        assertThat(query("show wal_level")).isEqualTo("logical");
    }

    @Test
    void asksForThePassword() throws SQLException {
        assertThat(query("select rolpassword like 'SCRAM-SHA-256$%' from pg_authid where rolname = 'postgres'"))
                .isEqualTo("t");
        assertThatThrownBy(() -> DriverManager.getConnection(url(), PostgresServer.SUPERUSER, "another"))
                .hasMessageContaining("password authentication failed");
        assertThatThrownBy(() -> DriverManager.getConnection(url(), PostgresServer.SUPERUSER, ""))
                .hasMessageContaining("SCRAM-based authentication");
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws SQLException {
        assertThat(query("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(query("show unix_socket_directories")).isEmpty();
    }

    @Test
    void keepsItsDataWhenItIsKilledAndStartedAgain() throws SQLException {
        query("create table kept as select 42 as answer; select 1");

        process.kill();
        process.start(PATIENCE);

        assertThat(query("select answer from kept")).isEqualTo("42");
    }

    private static String url() {
        return server.admin().url() + "postgres";
    }

    private static String query(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(), PostgresServer.SUPERUSER, server.password());
                Statement statement = connection.createStatement()) {
            boolean rowsFirst = statement.execute(sql);
            if (!rowsFirst) {
                statement.getMoreResults();
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
