package org.riverchief.patrol.intake;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class IntakeProblems {

    private IntakeProblems() {}

    static DomainException tooLarge(long maximumBytes) {
        return new DomainException(
                        Kind.TOO_LARGE, "body-too-large", "A track has at most %d bytes".formatted(maximumBytes))
                .with("maximumBytes", maximumBytes);
    }

    static DomainException malformed(String detail) {
        return new DomainException(Kind.INVALID, "malformed-track", detail);
    }

    static DomainException malformed(String field, int index) {
        return malformed("%s of point %d makes no sense".formatted(field, index))
                .with("field", field)
                .with("index", index);
    }

    static DomainException withoutTimes() {
        return new DomainException(
                Kind.INVALID, "track-without-times", "No point of the file says when it was; a drawn line is no track");
    }

    static DomainException tooManyFixes(int maximum) {
        return new DomainException(Kind.INVALID, "too-many-fixes", "A track has at most %d points".formatted(maximum))
                .with("maximum", maximum);
    }

    static DomainException tooManyFiles(int maximum) {
        return new DomainException(Kind.CONFLICT, "too-many-tracks", "A patrol has at most %d files".formatted(maximum))
                .with("maximum", maximum);
    }

    static DomainException unknownCrs(Object known) {
        return new DomainException(Kind.INVALID, "unknown-crs", "crs names the system the positions are stated in")
                .with("known", known);
    }
}
