package org.riverchief.assessment.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.riverchief.assessment.judging.ScoreFunction;
import org.riverchief.assessment.measure.Measure;

/** Refuses schemes that cannot be judged by, or that would reward the use of the system instead of care for the water. */
final class SchemeValidator {

    /**
     * Scoring on logins, clicks, check-ins or usage is banned by the State Council's rules on government apps and the 2024
     * rules against burdening the grass roots. The list of measures holds none; this names the reason for the refusal.
     */
    private static final Pattern USAGE = Pattern.compile(
            "LOG_?INS?|LOG_?ONS?|SIGN_?INS?|CHECK_?INS?|PUNCH|CLICK|VISITS?_|PAGE_?VIEW|ONLINE|USAGE|INSTALL|LIKES?_|APP_");

    private SchemeValidator() {}

    static List<Violation> violations(PublishSchemeVersion proposal) {
        List<Violation> violations = new ArrayList<>();
        Set<String> codes = new HashSet<>(Set.of("BASE"));
        for (int index = 0; index < proposal.indicators().size(); index++) {
            PublishSchemeVersion.Indicator indicator = proposal.indicators().get(index);
            String field = "indicators[%d]".formatted(index);
            if (!codes.add(indicator.code())) {
                violations.add(new Violation(
                        "duplicate-indicator", field + ".code", "The code %s is taken".formatted(indicator.code())));
            }
            violations.addAll(functionViolations(indicator, field));
            violations.addAll(measureViolations(proposal, indicator, field));
        }
        return violations;
    }

    private static List<Violation> functionViolations(PublishSchemeVersion.Indicator indicator, String field) {
        boolean known =
                Arrays.stream(ScoreFunction.values()).anyMatch(one -> one.name().equals(indicator.function()));
        return known
                ? List.of()
                : List.of(new Violation("unknown-function", field + ".function", "Known functions: BANDS"));
    }

    private static List<Violation> measureViolations(
            PublishSchemeVersion proposal, PublishSchemeVersion.Indicator indicator, String field) {
        Optional<Measure> measure = Measure.named(indicator.measure());
        if (measure.isEmpty()) {
            return List.of(unknownMeasure(indicator.measure(), field + ".measure"));
        }
        List<Violation> faults = measure.get().faultsOf(indicator.givenParameters(), proposal.periodKind()).stream()
                .map(fault -> new Violation("measure-parameter", field + ".parameters", fault))
                .toList();
        return faults.isEmpty()
                ? BandCheck.violations(
                        measure.get().domain(indicator.givenParameters()), indicator.bands(), field + ".bands")
                : faults;
    }

    private static Violation unknownMeasure(String measure, String field) {
        return USAGE.matcher(measure).find()
                ? new Violation("usage-measure", field, "Logins, clicks, check-ins and use of an app may not be scored")
                : new Violation("unknown-measure", field, "Known measures: " + Arrays.toString(Measure.values()));
    }
}
