package org.riverchief.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.stream.Collectors;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;

/**
 * Decides which common facts a caller may read: divisions, water bodies, departments and duties of their own subtree,
 * and those of the divisions above, which hold for them too. Whom an office appointed where is not among them.
 */
@ApplicationScoped
public class ReadScope {

    private final Caller caller;

    ReadScope(Caller caller) {
        this.caller = caller;
    }

    /** Returns whether facts of the division may be read. */
    public boolean permits(String divisionCode) {
        return caller.division().covers(DivisionCode.of(divisionCode)) || above().contains(divisionCode);
    }

    /**
     * Lets pass what may be read.
     *
     * @throws DomainException {@code not-found} when it may not
     */
    public void require(String divisionCode) {
        if (!permits(divisionCode)) {
            throw DomainException.notFound();
        }
    }

    /** Narrows a query to what may be read, by the column that holds the division's code. */
    public Conditions narrow(Conditions asked, String column) {
        return asked.and(
                        "(%s like :scope or %s in :above)".formatted(column, column),
                        "scope",
                        caller.division().prefix() + "%")
                .with("above", above());
    }

    private Set<String> above() {
        return caller.division().ancestors().stream().map(DivisionCode::value).collect(Collectors.toSet());
    }
}
