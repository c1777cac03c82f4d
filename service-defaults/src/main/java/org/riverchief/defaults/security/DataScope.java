package org.riverchief.defaults.security;

import jakarta.enterprise.context.ApplicationScoped;
import org.riverchief.defaults.problem.DomainException;

/** Decides which divisions the caller may see and change: their own and all below it, nothing else. */
@ApplicationScoped
public class DataScope {

    private final Caller caller;

    DataScope(Caller caller) {
        this.caller = caller;
    }

    /** Returns what the division code of a row must start with to be in scope. */
    public String prefix() {
        return caller.division().prefix();
    }

    /** Returns whether the division is in scope. */
    public boolean permits(String divisionCode) {
        return caller.division().covers(DivisionCode.of(divisionCode));
    }

    /**
     * Lets pass what is in scope.
     *
     * @throws DomainException {@code not-found} when it is not: what one may not know of does not exist
     */
    public void require(String divisionCode) {
        if (!permits(divisionCode)) {
            throw DomainException.notFound();
        }
    }
}
