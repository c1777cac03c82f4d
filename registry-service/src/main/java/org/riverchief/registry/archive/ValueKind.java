package org.riverchief.registry.archive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/** What values of an attribute are, and how they are written. */
enum ValueKind {
    TEXT,
    NUMBER,
    DAY,
    YES_NO;

    private static final int LONGEST_TEXT = 2000;

    /**
     * Returns the value as it is kept, so that equal ones are equal texts.
     *
     * @throws IllegalArgumentException when it is of another kind
     */
    String canonical(String value) {
        return switch (this) {
            case TEXT -> text(value.strip());
            case NUMBER -> number(value);
            case DAY -> day(value);
            case YES_NO -> yesNo(value);
        };
    }

    private static String text(String value) {
        if (value.isEmpty() || value.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("a text of up to %d characters".formatted(LONGEST_TEXT));
        }
        return value;
    }

    private static String number(String value) {
        BigDecimal number;
        try {
            number = new BigDecimal(value.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("a number", e);
        }
        if (number.precision() > 30 || Math.abs(number.scale()) > 20) {
            throw new IllegalArgumentException("a number of up to 30 digits");
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String day(String value) {
        try {
            return LocalDate.parse(value.strip()).toString();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a day as 2025-05-03", e);
        }
    }

    private static String yesNo(String value) {
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("true or false");
        }
        return value;
    }
}
