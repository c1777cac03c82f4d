package org.riverchief.defaults.leader;

import java.sql.Connection;
import java.sql.SQLException;

/** Transactions on a plain connection, for work outside a request. */
public final class Transactions {

    /** Statements that succeed or fail together. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws SQLException;
    }

    private Transactions() {}

    /** Runs the work in one transaction and returns the connection to auto-commit. */
    public static <T> T inOne(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            T result = work.run();
            connection.commit();
            return result;
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
