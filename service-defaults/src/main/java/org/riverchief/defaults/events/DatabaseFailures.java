package org.riverchief.defaults.events;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a database that is away or busy from a statement that will fail again. */
final class DatabaseFailures {

    /** SQLSTATE classes: 08 connection, 40 rollback (deadlock, serialization), 53 resources, 57 operator, 58 system. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57", "58");

    private DatabaseFailures() {}

    static boolean areTransient(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientException || cause instanceof SQLNonTransientConnectionException) {
                return true;
            }
            if (cause instanceof SQLException sql && hasTransientState(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTransientState(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            // The pool reports a connection it could not get in time without a state.
            return true;
        }
        return state.length() >= 2 && TRANSIENT_CLASSES.contains(state.substring(0, 2));
    }
}
