package org.riverchief.patrol.recurrence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.riverchief.defaults.security.DivisionCode;

/** How near is the same place. */
@Entity
@Immutable
class RecurrenceRule extends PanacheEntityBase {

    private static final String COUNTRY = "000000";

    @Id
    UUID id;

    String divisionCode;
    BigDecimal radiusMetres;
    String source;
    LocalDate validFrom;

    protected RecurrenceRule() {}

    /** Returns the rule of the nearest division that has one in force. */
    static Optional<RecurrenceRule> nearest(DivisionCode division, LocalDate on) {
        List<String> codes = Stream.concat(division.ancestors().stream().map(DivisionCode::value), Stream.of(COUNTRY))
                .toList();
        List<RecurrenceRule> rules = list(
                "divisionCode in :codes and validFrom <= :on order by validFrom desc",
                Map.of("codes", codes, "on", on));
        return codes.stream()
                .flatMap(code -> rules.stream().filter(rule -> rule.divisionCode.equals(code)))
                .findFirst();
    }
}
