package org.riverchief.notification.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.notification.calendar.TimeLimit;

/** What order a trigger leads to in a division. Rules are data: a change is a new row with its own validity. */
@Entity
@Immutable
class OrderRule extends PanacheEntityBase {

    @Id
    UUID id;

    @Nullable
    String divisionCode;

    String trigger;
    int step;

    @Enumerated(EnumType.STRING)
    OrderKind kind;

    @Enumerated(EnumType.STRING)
    OrderColor color;

    String timeLimit;
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    String source;
    int sourceYear;
    String evidence;

    protected OrderRule() {}

    /** Returns the rule of the nearest division, at last the one without a division. */
    static OrderRule nearest(String trigger, int step, DivisionCode place, LocalDate day) {
        List<String> line = place.ancestors().stream().map(DivisionCode::value).toList();
        return OrderRule.<OrderRule>list(
                        "trigger = ?1 and step = ?2 and (divisionCode is null or divisionCode in ?3)"
                                + " and validFrom <= ?4 and (validTo is null or validTo > ?4) order by validFrom desc, id",
                        trigger,
                        step,
                        line,
                        day)
                .stream()
                .min(Comparator.comparingInt(rule -> rule.distance(line)))
                .orElseThrow(
                        () -> new IllegalStateException("No order rule is in force [trigger=%s, step=%d, division=%s]"
                                .formatted(trigger, step, place)));
    }

    TimeLimit limit() {
        return TimeLimit.parse(timeLimit);
    }

    private int distance(List<String> line) {
        return divisionCode == null ? line.size() : line.indexOf(divisionCode);
    }
}
