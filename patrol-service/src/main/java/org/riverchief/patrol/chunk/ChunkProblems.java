package org.riverchief.patrol.chunk;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.track.Crs;

final class ChunkProblems {

    private ChunkProblems() {}

    static DomainException tooLarge(long maximumBytes) {
        return new DomainException(
                        Kind.TOO_LARGE, "body-too-large", "A chunk has at most %d bytes".formatted(maximumBytes))
                .with("maximumBytes", maximumBytes);
    }

    static DomainException malformed(String detail) {
        return new DomainException(Kind.INVALID, "malformed-chunk", detail);
    }

    static DomainException notJson(@Nullable JsonLocation where) {
        return where == null
                ? malformed("The body is not JSON")
                : malformed(
                        "The body is not JSON: line %d, column %d".formatted(where.getLineNr(), where.getColumnNr()));
    }

    static DomainException malformedField(String field, String detail) {
        return malformed(field + " " + detail).with("field", field);
    }

    static DomainException unknownCrs() {
        return new DomainException(
                        Kind.INVALID, "unknown-crs", "crs names the system longitude and latitude are stated in")
                .with("known", Arrays.stream(Crs.values()).map(Crs::code).toList());
    }

    static DomainException empty() {
        return new DomainException(Kind.INVALID, "empty-chunk", "A chunk has at least one fix");
    }

    static DomainException tooManyFixes(int maximum) {
        return new DomainException(Kind.INVALID, "too-many-fixes", "A chunk has at most %d fixes".formatted(maximum))
                .with("maximum", maximum);
    }

    static DomainException invalidFix(int index, String field, String detail) {
        return new DomainException(Kind.INVALID, "invalid-fix", "fixes[%d].%s %s".formatted(index, field, detail))
                .with("index", index)
                .with("field", field);
    }

    static DomainException outOfOrder(int index) {
        return new DomainException(
                        Kind.INVALID,
                        "fixes-out-of-order",
                        "fixes[%d].at is earlier than the one before it".formatted(index))
                .with("index", index);
    }

    static DomainException idReused() {
        return new DomainException(
                Kind.CONFLICT, "chunk-id-reused", "This chunk id came before with other bytes; nothing was changed");
    }

    static DomainException sequenceTaken(int sequence) {
        return new DomainException(
                        Kind.CONFLICT,
                        "chunk-sequence-taken",
                        "Another chunk with sequence %d is stored; nothing was changed".formatted(sequence))
                .with("sequence", sequence);
    }

    /** The hash is the one a neighbour has or names, or the completion announced. */
    static DomainException chainBroken(String detail, @Nullable String expectedHash) {
        DomainException problem = new DomainException(Kind.CONFLICT, "chunk-chain-broken", detail);
        return expectedHash == null ? problem : problem.with("expectedHash", expectedHash);
    }
}
