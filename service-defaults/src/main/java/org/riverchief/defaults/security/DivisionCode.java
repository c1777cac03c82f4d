package org.riverchief.defaults.security;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/**
 * Code of an administrative division: 6 digits for province, city and county (GB/T 2260), 9 for a town and 12 for a
 * village (National Bureau of Statistics). A division's code starts with the significant digits of each one above it.
 */
public record DivisionCode(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[1-9]\\d{5}(\\d{3}(\\d{3})?)?");

    /** Checks the form; see {@link #of}. */
    public DivisionCode {
        if (!FORM.matcher(value).matches()) {
            throw new DomainException(
                    Kind.INVALID, "invalid-division-code", "A division code has 6, 9 or 12 digits: " + value);
        }
    }

    /**
     * Returns the code.
     *
     * @throws DomainException {@code invalid-division-code} when it has not 6, 9 or 12 digits
     */
    @JsonCreator
    public static DivisionCode of(String value) {
        return new DivisionCode(value);
    }

    /** Returns the digits every division below this one starts with: 44, 4417, 441781, 441781105 or all twelve. */
    public String prefix() {
        return switch (level()) {
            case PROVINCE -> value.substring(0, 2);
            case CITY -> value.substring(0, 4);
            case COUNTY, TOWN, VILLAGE -> value;
        };
    }

    /** Returns whether the other division is this one or lies in it. */
    public boolean covers(DivisionCode other) {
        return other.value.startsWith(prefix()) && other.level().compareTo(level()) >= 0;
    }

    /** Returns the level the code's form tells. */
    public DivisionLevel level() {
        return switch (value.length()) {
            case 12 -> DivisionLevel.VILLAGE;
            case 9 -> DivisionLevel.TOWN;
            default -> {
                if (value.endsWith("0000")) {
                    yield DivisionLevel.PROVINCE;
                }
                yield value.endsWith("00") ? DivisionLevel.CITY : DivisionLevel.COUNTY;
            }
        };
    }

    /** Returns this division and those above it, the nearest first. */
    public List<DivisionCode> ancestors() {
        List<DivisionCode> line = new ArrayList<>();
        for (int length : new int[] {12, 9, 6}) {
            if (value.length() >= length) {
                add(line, value.substring(0, length));
            }
        }
        add(line, value.substring(0, 4) + "00");
        add(line, value.substring(0, 2) + "0000");
        return List.copyOf(line);
    }

    private static void add(List<DivisionCode> line, String code) {
        DivisionCode division = new DivisionCode(code);
        if (!line.contains(division)) {
            line.add(division);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
