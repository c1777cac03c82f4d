package org.riverchief.assessment.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.Roles;

/** Chiefs see their own scores; who supervises sees those of their division and all below it. */
@ApplicationScoped
class ScoreScope {

    private static final List<String> SUPERVISING = List.of(Roles.OFFICE, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN);

    private static final UUID NOBODY = new UUID(0, 0);

    private final Caller caller;
    private final DataScope divisions;

    ScoreScope(Caller caller, DataScope divisions) {
        this.caller = caller;
        this.divisions = divisions;
    }

    boolean permits(ScoreVersion score) {
        return supervises()
                ? divisions.permits(score.divisionCode)
                : own().filter(score.chiefId::equals).isPresent();
    }

    Conditions restrict(Conditions conditions) {
        if (supervises()) {
            return conditions.and("s.divisionCode like :division", "division", divisions.prefix() + "%");
        }
        return conditions.and("s.chiefId = :own", "own", own().orElse(NOBODY));
    }

    private boolean supervises() {
        return SUPERVISING.stream().anyMatch(caller::has);
    }

    private Optional<UUID> own() {
        return caller.has(Roles.CHIEF) ? caller.chiefId() : Optional.empty();
    }
}
