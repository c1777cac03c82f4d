package org.riverchief.registry;

import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.riverchief.defaults.problem.DomainException;

/** Lets the database decide what must be unique: a look before the write could be outrun by another request. */
public final class Constraints {

    private Constraints() {}

    /** Runs a write that flushes and answers a violation of the named constraint with the problem. */
    public static void guard(String constraint, Runnable write, Supplier<DomainException> problem) {
        try {
            write.run();
        } catch (ConstraintViolationException e) {
            if (!constraint.equals(e.getConstraintName())) {
                throw e;
            }
            DomainException refusal = problem.get();
            refusal.initCause(e);
            throw refusal;
        }
    }
}
