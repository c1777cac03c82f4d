package org.riverchief.registry;

import java.sql.SQLException;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.riverchief.defaults.problem.DomainException;

/** Lets the database decide what must be unique: a look before the write could be outrun by another request. */
public final class Constraints {

    private static final String EXCLUSION_VIOLATION = "23P01";

    private Constraints() {}

    /** Runs a write that flushes and answers a violation of the named constraint with the problem. */
    public static void guard(String constraint, Runnable write, Supplier<DomainException> problem) {
        try {
            write.run();
        } catch (ConstraintViolationException e) {
            if (!constraint.equals(e.getConstraintName()) && !names(constraint, e.getSQLException())) {
                throw e;
            }
            DomainException refusal = problem.get();
            refusal.initCause(e);
            throw refusal;
        }
    }

    /** Hibernate does not tell the name of an exclusion constraint; the database does. */
    private static boolean names(String constraint, SQLException cause) {
        return EXCLUSION_VIOLATION.equals(cause.getSQLState())
                && String.valueOf(cause.getMessage()).contains('"' + constraint + '"');
    }
}
