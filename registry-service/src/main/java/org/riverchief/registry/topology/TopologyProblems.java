package org.riverchief.registry.topology;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class TopologyProblems {

    private TopologyProblems() {}

    static DomainException invalidLink(String detail) {
        return invalid("invalid-water-link", detail);
    }

    static DomainException invalidValidity() {
        return invalid("invalid-validity", "validTo must be later than validFrom");
    }

    /** A link one end of which hangs in the air; the end is {@code from} or {@code to}. */
    static DomainException dangling(String end, UUID water, String reason, LocalDate day) {
        return invalid("dangling-water-link", "The %s end hangs in the air on %s: %s".formatted(end, day, reason))
                .with("end", end)
                .with("waterBodyId", water)
                .with("day", day);
    }

    static DomainException cyclic(List<WaterLinkView> circle, LocalDate day) {
        return invalid(
                        "cyclic-water-link",
                        "On %s the water would come back to where this link leaves, by the links named".formatted(day))
                .with("circle", circle)
                .with("day", day);
    }

    static DomainException outletExists(WaterLinkView outlet) {
        return new DomainException(
                        Kind.CONFLICT,
                        "water-outlet-exists",
                        "The lower end of the water leads elsewhere during that time; end that link, or register a diversion")
                .with("waterLink", outlet);
    }

    static DomainException ended(LocalDate end) {
        return new DomainException(Kind.CONFLICT, "water-link-ended", "The link ended on %s".formatted(end))
                .with("validTo", end);
    }

    static DomainException noPlace(String detail) {
        return invalid("no-such-place", detail);
    }

    private static DomainException invalid(String code, String detail) {
        return new DomainException(Kind.INVALID, code, detail);
    }
}
