package org.riverchief.patrol.open311;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.integration.registry.DivisionCopy;

/** Jurisdictions are divisions of this instance, named by their code; without one the whole instance is meant. */
@ApplicationScoped
class Jurisdictions {

    private static final Pattern CODE = Pattern.compile("[1-9]\\d{5}(\\d{3}(\\d{3})?)?");

    private final DivisionCode instance;

    Jurisdictions(@ConfigProperty(name = "riverchief.instance") String instance) {
        this.instance = DivisionCode.of(instance);
    }

    /**
     * Returns what the division codes of a jurisdiction begin with; nothing narrows when none is named.
     *
     * @throws Open311Failure 404 when it is not of this instance
     */
    String prefix(@Nullable String jurisdictionId) {
        if (jurisdictionId == null || jurisdictionId.isBlank()) {
            return "";
        }
        if (!CODE.matcher(jurisdictionId).matches() || !isKnown(DivisionCode.of(jurisdictionId))) {
            throw Open311Failure.notFound("jurisdiction_id provided was not found");
        }
        return DivisionCode.of(jurisdictionId).prefix();
    }

    private boolean isKnown(DivisionCode code) {
        return code.equals(instance)
                || (instance.covers(code) && DivisionCopy.byCode(code.value()).isPresent());
    }
}
