package org.riverchief.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;

/**
 * A service's database with its two roles: {@code <name>_owner} changes the schema, {@code <name>_app} reads and writes
 * rows. Uses nothing but {@code java.sql}, so that tests need no more than a driver.
 */
public record ServiceDatabase(String name, String url, String appUser, String ownerUser) {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,50}");
    private static final long LOCK = 7_231_051_405L;

    /** How the superuser connects; the URL ends in a slash, the database name follows. */
    public record Admin(String url, String user, String password) {

        private Connection connect(String database) throws SQLException {
            return DriverManager.getConnection(url + database, user, password);
        }
    }

    /** Returns the names of a database and its roles without making them. */
    public static ServiceDatabase named(Admin admin, String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        return new ServiceDatabase(name, admin.url() + name, name + "_app", name + "_owner");
    }

    /** Makes sure that the database and its roles exist with these passwords; may be repeated. */
    public static ServiceDatabase create(Admin admin, String name, String appPassword, String ownerPassword) {
        ServiceDatabase database = named(admin, name);
        try (Connection server = admin.connect("postgres")) {
            // Two creations at once would collide in the catalogue; the lock ends with the connection.
            execute(server, "select pg_advisory_lock(%s)", Long.toString(LOCK));
            database.createRole(server, database.ownerUser, ownerPassword);
            database.createRole(server, database.appUser, appPassword);
            database.createDatabase(server);
            try (Connection inside = admin.connect(name)) {
                database.grant(inside);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "Database [name=%s] was not created: %s".formatted(name, e.getMessage()), e);
        }
        return database;
    }

    private void createRole(Connection server, String role, String password) throws SQLException {
        if (!exists(server, "select 1 from pg_roles where rolname = ?", role)) {
            execute(server, "create role %I login", role);
        }
        execute(server, "alter role %I login nosuperuser nocreatedb nocreaterole password %L", role, password);
    }

    private void createDatabase(Connection server) throws SQLException {
        if (!exists(server, "select 1 from pg_database where datname = ?", name)) {
            execute(server, "create database %I owner %I", name, ownerUser);
        }
        execute(server, "revoke all on database %I from public", name);
        execute(server, "grant connect on database %I to %I", name, appUser);
    }

    private void grant(Connection inside) throws SQLException {
        execute(inside, "create extension if not exists btree_gist");
        execute(inside, "create extension if not exists pg_trgm");
        execute(inside, "alter schema public owner to %I", ownerUser);
        execute(inside, "revoke all on schema public from public");
        execute(inside, "grant usage on schema public to %I", appUser);
        execute(
                inside,
                "alter default privileges for role %I in schema public "
                        + "grant select, insert, update, delete on tables to %I",
                ownerUser,
                appUser);
        execute(
                inside,
                "alter default privileges for role %I in schema public grant usage, select on sequences to %I",
                ownerUser,
                appUser);
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            select.setString(1, name);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Utility statements take no parameters, so the server itself quotes what is put in for %I, %L and %s. */
    private static void execute(Connection connection, String template, String... values) throws SQLException {
        String placeholders = ", ?".repeat(values.length);
        try (PreparedStatement format = connection.prepareStatement("select format(?" + placeholders + ")");
                Statement statement = connection.createStatement()) {
            format.setString(1, template);
            for (int i = 0; i < values.length; i++) {
                format.setString(i + 2, values[i]);
            }
            try (ResultSet rows = format.executeQuery()) {
                rows.next();
                statement.execute(rows.getString(1));
            }
        }
    }
}
