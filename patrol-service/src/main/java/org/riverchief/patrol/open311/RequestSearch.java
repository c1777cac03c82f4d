package org.riverchief.patrol.open311;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which requests are asked for.
 *
 * @param ids overrides everything else; absent when not given
 * @param divisionPrefix what division codes begin with
 * @param from earliest instant of the report, inclusive
 * @param until latest instant of the report, inclusive
 * @param open absent: both
 * @param updatedFrom extension: earliest instant of the last change
 */
record RequestSearch(
        @Nullable List<UUID> ids,
        String divisionPrefix,
        List<String> serviceCodes,
        Instant from,
        Instant until,
        @Nullable Boolean open,
        @Nullable Instant updatedFrom,
        @Nullable Instant updatedUntil) {

    private static final Duration LONGEST = Duration.ofDays(90);

    /** A span of time that is not longer than 90 days. */
    record Span(Instant from, Instant until) {

        static Span of(@Nullable String start, @Nullable String end, Instant now) {
            Instant until = end == null || end.isBlank() ? null : instant("end_date", end);
            Instant from = start == null || start.isBlank() ? null : instant("start_date", start);
            if (until == null) {
                until = from == null ? now : earlier(now, from.plus(LONGEST));
            }
            if (from == null) {
                from = until.minus(LONGEST);
            }
            if (from.plus(LONGEST).isBefore(until)) {
                throw Open311Failure.invalid("start_date and end_date may not span more than 90 days");
            }
            return new Span(from, until);
        }

        private static Instant earlier(Instant one, Instant other) {
            return one.isBefore(other) ? one : other;
        }
    }

    static Instant instant(String name, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw Open311Failure.invalid(name + " must be a date and time with its zone, like 2010-01-01T00:00:00Z");
        }
    }

    static @Nullable Instant instantOrNone(String name, @Nullable String text) {
        return text == null || text.isBlank() ? null : instant(name, text);
    }

    static @Nullable Boolean isOpen(@Nullable String status) {
        if (status == null || status.isBlank()) {
            return null;
        }
        List<String> wanted = words(status);
        boolean open = wanted.contains("open");
        boolean closed = wanted.contains("closed");
        if (!open && !closed) {
            throw Open311Failure.invalid("status must be open or closed");
        }
        if (open && closed) {
            return null;
        }
        return open;
    }

    static List<String> words(@Nullable String list) {
        if (list == null || list.isBlank()) {
            return List.of();
        }
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Returns the ids that can be ones; others match nothing. */
    static @Nullable List<UUID> ids(@Nullable String list) {
        List<String> words = words(list);
        if (words.isEmpty()) {
            return null;
        }
        return words.stream()
                .filter(word -> word.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"))
                .map(UUID::fromString)
                .toList();
    }
}
