package org.riverchief.assessment.scheme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.riverchief.assessment.judging.Band;
import org.riverchief.assessment.measure.MeasureDomain;
import org.riverchief.assessment.measure.Quantity;

/** Sees to it that every value a measure can take has exactly one band and every band has a value. */
final class BandCheck {

    private final MeasureDomain domain;
    private final Span values;
    private final List<Band> bands;
    private final String field;
    private final List<Violation> violations = new ArrayList<>();

    private BandCheck(MeasureDomain domain, List<Band> bands, String field) {
        this.domain = domain;
        this.values = Span.of(domain);
        this.bands = bands;
        this.field = field;
    }

    static List<Violation> violations(MeasureDomain domain, List<Band> bands, String field) {
        BandCheck check = new BandCheck(domain, bands, field);
        check.withoutBasis();
        check.chain(check.reachable());
        return check.violations;
    }

    private void withoutBasis() {
        List<Integer> without = indexes(true);
        without.stream()
                .filter(index ->
                        bands.get(index).from() != null || bands.get(index).to() != null)
                .forEach(index -> add("band-unreachable", index, "A band without basis has no edges"));
        if (!domain.mayLackBasis()) {
            without.forEach(index -> add("band-unreachable", index, "This measure always has a basis"));
            return;
        }
        if (without.isEmpty()) {
            violations.add(new Violation(
                    "band-gap", field, "There is no band for when there is nothing to measure by (noBasis)"));
        }
        without.stream()
                .skip(1)
                .forEach(index -> add("band-overlap", index, "There is another band for when there is no basis"));
    }

    /** Returns the bands that hold some of the values and notes those that hold none. */
    private List<Span> reachable() {
        List<Span> within = new ArrayList<>();
        for (int index : indexes(false)) {
            Span span = Span.of(index, bands.get(index), domain.whole());
            boolean isWithin = !span.isEmpty() && span.overlaps(values);
            if (isWithin) {
                within.add(span);
            }
            if (!isWithin || !holdsAFraction(bands.get(index))) {
                add("band-unreachable", index, "No value of the measure falls into " + label(index));
            }
        }
        return within.stream().sorted(Span.BY_START).toList();
    }

    private boolean holdsAFraction(Band band) {
        int greatest = domain.greatestDenominator();
        return greatest == 0
                || IntStream.rangeClosed(1, greatest)
                        .anyMatch(denominator -> IntStream.rangeClosed(0, denominator)
                                .mapToObj(part -> Quantity.rate(part, denominator))
                                .anyMatch(band::holds));
    }

    private void chain(List<Span> spans) {
        if (spans.isEmpty()) {
            violations.add(new Violation("band-gap", field, "No value of the measure has a band"));
            return;
        }
        Cut reached = values.start();
        int furthest = spans.get(0).index();
        for (Span span : spans) {
            int order = reached.compareTo(span.start());
            if (order < 0) {
                add("band-gap", span.index(), "Values just below " + label(span.index()) + " have no band");
            }
            if (order > 0 && span.index() != spans.get(0).index()) {
                add("band-overlap", span.index(), label(furthest) + " and " + label(span.index()) + " share values");
            }
            if (span.end().compareTo(reached) > 0) {
                reached = span.end();
                furthest = span.index();
            }
        }
        if (reached.compareTo(values.end()) < 0) {
            add("band-gap", furthest, "Values just above " + label(furthest) + " have no band");
        }
    }

    private List<Integer> indexes(boolean noBasis) {
        return IntStream.range(0, bands.size())
                .filter(index -> bands.get(index).noBasis() == noBasis)
                .boxed()
                .toList();
    }

    private String label(int index) {
        return bands.get(index).label();
    }

    private void add(String code, int index, String message) {
        violations.add(new Violation(code, "%s[%d]".formatted(field, index), message));
    }
}
