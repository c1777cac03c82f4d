package org.riverchief.registry.ogc;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riverchief.defaults.problem.DomainException;

/** The query parameters of a request; the standard demands that an unknown one is refused. */
final class Parameters {

    static final String FORMAT = "f";

    private final MultivaluedMap<String, String> sent;

    /**
     * Takes what was sent.
     *
     * @throws DomainException {@code unknown-parameter} for a name that is not known here, {@code invalid-parameter} for one
     *     that comes twice
     */
    Parameters(MultivaluedMap<String, String> sent, Set<String> known) {
        this.sent = sent;
        sent.forEach((name, values) -> {
            if (!known.contains(name) && !FORMAT.equals(name)) {
                throw OgcProblems.unknownParameter(name);
            }
            if (values.size() > 1) {
                throw OgcProblems.invalidParameter(name, "one parameter");
            }
        });
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(sent.getFirst(name));
    }

    /** Returns the numbers of a list with commas. */
    Optional<List<Double>> numbers(String name, Set<Integer> lengths) {
        return value(name).map(text -> {
            try {
                List<Double> numbers = List.of(text.split(",", -1)).stream()
                        .map(Double::valueOf)
                        .toList();
                if (lengths.contains(numbers.size()) && numbers.stream().allMatch(Double::isFinite)) {
                    return numbers;
                }
            } catch (NumberFormatException e) {
                throw invalid(name, e);
            }
            throw OgcProblems.invalidParameter(name, form(lengths));
        });
    }

    private static DomainException invalid(String name, Exception cause) {
        DomainException problem = OgcProblems.invalidParameter(name, "numbers with commas between them");
        problem.initCause(cause);
        return problem;
    }

    private static String form(Set<Integer> lengths) {
        return lengths.stream()
                        .sorted()
                        .map(String::valueOf)
                        .reduce((one, other) -> one + " or " + other)
                        .orElse("") + " numbers with commas between them";
    }
}
