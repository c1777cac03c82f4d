package org.riverchief.registry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Reads query parameters so that a wrong one is a 400 that names it; JAX-RS itself would answer 404. */
public final class QueryValue {

    private QueryValue() {}

    /** Returns the day, or null when none was given. */
    public static @Nullable LocalDate day(String parameter, @Nullable String text) {
        return read(parameter, text, "a day as 2025-05-03", LocalDate::parse);
    }

    /** Returns the instant, or null when none was given. */
    public static @Nullable Instant instant(String parameter, @Nullable String text) {
        // A plus sign that was not escaped arrives as a blank.
        return read(
                parameter,
                text,
                "a time with its offset as 2025-05-03T08:00:00Z",
                value -> OffsetDateTime.parse(value.replace(' ', '+')).toInstant());
    }

    /** Returns the id, or null when none was given. */
    public static @Nullable UUID id(String parameter, @Nullable String text) {
        return read(parameter, text, "an id as 019ac0de-0000-7000-8000-000000000001", UUID::fromString);
    }

    /**
     * Returns the id a page of a list continues after.
     *
     * @throws DomainException {@code invalid-cursor} when it is none
     */
    public static UUID cursorId(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            DomainException problem = new DomainException(
                    Kind.INVALID, "invalid-cursor", "The parameter after is not the next of a page of this list");
            problem.initCause(e);
            throw problem;
        }
    }

    private static <T> @Nullable T read(
            String parameter, @Nullable String text, String form, Function<String, T> reader) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            DomainException problem = new DomainException(
                    Kind.INVALID, "invalid-parameter", "Write the parameter %s as %s".formatted(parameter, form));
            problem.initCause(e);
            throw problem.with("parameter", parameter);
        }
    }
}
