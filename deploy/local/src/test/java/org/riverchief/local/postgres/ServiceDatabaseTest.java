package org.riverchief.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.riverchief.local.ProjectRoot;
import org.riverchief.local.teststack.TestStack;

class ServiceDatabaseTest {

    private static final String APP_PASSWORD = "it's \\ a secret";
    private static final String OWNER_PASSWORD = "owner";
    private static ServiceDatabase.Admin admin;
    private static ServiceDatabase database;

    @BeforeAll
    static void createDatabaseWithATable() throws SQLException {
        admin = TestStack.acquire(ProjectRoot.path()).postgres();
        database = ServiceDatabase.create(admin, "local_stack", APP_PASSWORD, OWNER_PASSWORD);
        asOwner("drop table if exists reach");
        asOwner("create table reach (id bigint generated always as identity primary key, name text)");
        asOwner("drop sequence if exists reach_number");
        asOwner("create sequence reach_number");
    }

    @Test
    void appReadsAndWritesRowsOfTablesTheOwnerMade() throws SQLException {
        asApp("insert into reach (name) values ('a'), ('b')");
        asApp("update reach set name = 'c' where name = 'a'");
        asApp("delete from reach where name = 'b'");

        assertThat(queryAsApp("select string_agg(name, ',') from reach")).isEqualTo("c");
        assertThat(queryAsApp("select nextval('reach_number')")).isEqualTo("1");
    }

    @Test
    void appChangesNoSchema() {
        assertThatThrownBy(() -> asApp("create table other (id bigint)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create schema other")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("alter table reach add column depth numeric"))
                .hasMessageContaining("must be owner");
        assertThatThrownBy(() -> asApp("truncate reach")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create temporary table other (id bigint)"))
                .hasMessageContaining("permission denied");
    }

    @Test
    void neighboursCannotEvenConnect() {
        ServiceDatabase.create(admin, "local_stack_neighbour", "neighbour", "neighbour");

        assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "local_stack_neighbour_app", "neighbour"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void extensionsAreThere() throws SQLException {
        assertThat(queryAsApp("select similarity('river', 'rivers') > 0.5")).isEqualTo("t");
        assertThat(queryAsApp("select count(*) from pg_extension where extname in ('btree_gist', 'pg_trgm')"))
                .isEqualTo("2");
    }

    @Test
    void creatingAgainKeepsTheRows() throws SQLException {
        asApp("insert into reach (name) values ('kept')");

        ServiceDatabase.create(admin, "local_stack", APP_PASSWORD, OWNER_PASSWORD);

        assertThat(queryAsApp("select count(*) > 0 from reach")).isEqualTo("t");
    }

    @Test
    void refusesANameThatIsNone() {
        assertThatThrownBy(() -> ServiceDatabase.create(admin, "x\"; drop database y", "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatCode(() -> DriverManager.getConnection(database.url(), database.ownerUser(), OWNER_PASSWORD)
                        .close())
                .doesNotThrowAnyException();
    }

    private static void asOwner(String sql) throws SQLException {
        execute(database.ownerUser(), OWNER_PASSWORD, sql);
    }

    private static void asApp(String sql) throws SQLException {
        execute(database.appUser(), APP_PASSWORD, sql);
    }

    private static void execute(String user, String password, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), user, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String queryAsApp(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.appUser(), APP_PASSWORD);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
