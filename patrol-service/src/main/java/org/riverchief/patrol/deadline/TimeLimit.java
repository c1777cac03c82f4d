package org.riverchief.patrol.deadline;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take: {@code P10WD} is ten working days, {@code PT2H} two hours by the clock. */
sealed interface TimeLimit {

    /** Longest limit, in working days or in days by the clock: a year. */
    int LONGEST_DAYS = 366;

    Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,3})WD");

    /** Returns the limit as rules write it. */
    String text();

    /** Counts days of the working calendar. */
    record WorkingDayLimit(int days) implements TimeLimit {
        /** Checks the range. */
        public WorkingDayLimit {
            if (days < 1 || days > LONGEST_DAYS) {
                throw new IllegalArgumentException("A limit has 1 to %d working days".formatted(LONGEST_DAYS));
            }
        }

        @Override
        public String text() {
            return "P%dWD".formatted(days);
        }
    }

    /** Runs through nights, weekends and holidays. */
    record ElapsedLimit(Duration duration) implements TimeLimit {
        /** Checks the range. */
        public ElapsedLimit {
            if (duration.isNegative() || duration.isZero() || duration.compareTo(Duration.ofDays(LONGEST_DAYS)) > 0) {
                throw new IllegalArgumentException(
                        "A limit by the clock is positive and at most %d days".formatted(LONGEST_DAYS));
            }
        }

        @Override
        public String text() {
            return duration.toString();
        }
    }

    /**
     * Reads a limit.
     *
     * @throws IllegalArgumentException when it is neither {@code PnWD} nor an ISO 8601 duration of days and time
     */
    static TimeLimit parse(String text) {
        Matcher workingDays = WORKING_DAYS.matcher(text);
        if (workingDays.matches()) {
            return new WorkingDayLimit(Integer.parseInt(workingDays.group(1)));
        }
        try {
            return new ElapsedLimit(Duration.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("A limit is written P10WD (working days) or PT2H (by the clock)", e);
        }
    }
}
