package org.riverchief.registry.dutyitem;

import java.time.LocalDate;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DutyItemProblems {

    private DutyItemProblems() {}

    static DomainException invalidEnd(LocalDate from) {
        return new DomainException(
                Kind.INVALID,
                "invalid-validity",
                "The duty holds since %s; it ends later, and earlier than any end it has".formatted(from));
    }

    static DomainException positionTaken(int position) {
        return new DomainException(
                        Kind.CONFLICT, "duty-position-taken", "Another duty stands at place %d".formatted(position))
                .with("position", position);
    }
}
