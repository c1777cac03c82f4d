package org.riverchief.registry.division;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.registry.exchange.CellException;

/** Checks the cells of imported rows that name a division. */
@ApplicationScoped
public class DivisionCells {

    public static final String COLUMN = "divisionCode";

    private final DivisionService divisions;
    private final DataScope scope;

    DivisionCells(DivisionService divisions, DataScope scope) {
        this.divisions = divisions;
        this.scope = scope;
    }

    /** Returns whether the caller may change things of the division. */
    public boolean permits(String code) {
        return scope.permits(code);
    }

    /**
     * Lets pass a division that exists on the day and that the caller may change things in.
     *
     * @throws CellException otherwise
     */
    public void require(String code, LocalDate day) {
        try {
            if (!scope.permits(code)) {
                throw new CellException(COLUMN, "Division %s is not among yours".formatted(code));
            }
            divisions.requireValid(code, day);
        } catch (DomainException e) {
            CellException refusal = new CellException(COLUMN, String.valueOf(e.getMessage()));
            refusal.initCause(e);
            throw refusal;
        }
    }
}
