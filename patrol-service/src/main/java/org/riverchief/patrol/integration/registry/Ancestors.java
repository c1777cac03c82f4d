package org.riverchief.patrol.integration.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.riverchief.defaults.security.DivisionCode;

/** Looks up a division's line of ancestors, itself first. */
final class Ancestors {

    private Ancestors() {}

    static List<String> codesOf(DivisionCode division) {
        return division.ancestors().stream().map(DivisionCode::value).toList();
    }

    /** Returns the first row of the nearest division that has one. */
    static <T> Optional<T> nearest(DivisionCode division, List<T> rows, Function<T, String> divisionCode) {
        return codesOf(division).stream()
                .flatMap(code ->
                        rows.stream().filter(row -> divisionCode.apply(row).equals(code)))
                .findFirst();
    }
}
