package org.riverchief.notification.calendar;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long something may take: {@code P5WD} is five working days, {@code PT2H} two hours by the clock. */
public sealed interface TimeLimit {

    /** Most working days a limit or a question may have: about four years. */
    int LONGEST = 1000;

    Pattern WORKING_DAYS = Pattern.compile("P(\\d{1,4})WD");

    /** Returns the limit as rules write it. */
    String text();

    /** Counts days of the working calendar. */
    record WorkingDayLimit(int days) implements TimeLimit {

        /** Checks the range. */
        public WorkingDayLimit {
            if (days < 1 || days > LONGEST) {
                throw new IllegalArgumentException("A limit has 1 to %d working days".formatted(LONGEST));
            }
        }

        @Override
        public String text() {
            return "P%dWD".formatted(days);
        }
    }

    /** Runs through nights, weekends and holidays. */
    record ElapsedLimit(Duration duration) implements TimeLimit {
        @Override
        public String text() {
            return duration.toString();
        }
    }

    /**
     * Reads a limit.
     *
     * @throws IllegalArgumentException when it is neither {@code PnWD} nor a positive ISO 8601 duration
     */
    static TimeLimit parse(String text) {
        Matcher workingDays = WORKING_DAYS.matcher(text);
        if (workingDays.matches()) {
            return new WorkingDayLimit(Integer.parseInt(workingDays.group(1)));
        }
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && !duration.isZero()) {
                return new ElapsedLimit(duration);
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Not a time limit: " + text, e);
        }
        throw new IllegalArgumentException("A time limit is positive: " + text);
    }
}
