package org.riverchief.registry.features;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DivisionCode;

/** Whose eyes features are for: open data for everybody, more in the division of a token. */
@ApplicationScoped
public class FeatureScope {

    private final SecurityIdentity identity;
    private final Caller caller;

    FeatureScope(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    /** Returns whether the request carries a token. */
    public boolean isIdentified() {
        return !identity.isAnonymous();
    }

    Optional<DivisionCode> division() {
        return isIdentified() ? Optional.of(caller.division()) : Optional.empty();
    }

    boolean covers(String divisionCode) {
        return division()
                .filter(own -> own.covers(DivisionCode.of(divisionCode)))
                .isPresent();
    }
}
