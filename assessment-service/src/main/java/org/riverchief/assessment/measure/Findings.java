package org.riverchief.assessment.measure;

import java.util.List;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues.ProblemDispatched;
import org.riverchief.assessment.fact.FactValues.ProblemFound;
import org.riverchief.assessment.fact.FactValues.ProblemSource;
import org.riverchief.assessment.fact.FactValues.Severity;
import org.riverchief.assessment.measure.Evidence.Effect;

/** Problems found on the chief's reaches, by the chief and by others. */
final class Findings {

    private Findings() {}

    static Measurement ownRate(Dossier dossier) {
        List<Fact> all = dossier.onReachesInPeriod(FactKind.PROBLEM_FOUND);
        List<Evidence> evidence = all.stream()
                .map(problem -> Evidence.of(problem, isOwn(dossier, problem) ? Effect.COUNTED : Effect.BASIS))
                .toList();
        return new Measurement(Quantity.rate(count(evidence, Effect.COUNTED), all.size()), evidence);
    }

    static Measurement majorBalance(Dossier dossier, List<ProblemSource> otherSources) {
        List<Evidence> evidence = dossier.onReachesInPeriod(FactKind.PROBLEM_FOUND).stream()
                .filter(problem -> severity(dossier, problem) == Severity.MAJOR)
                .map(problem -> Evidence.of(problem, side(dossier, problem, otherSources)))
                .toList();
        long balance = count(evidence, Effect.COUNTED) - count(evidence, Effect.AGAINST);
        return new Measurement(Quantity.count(balance), evidence);
    }

    /** The office that sends a problem on weighs it; what its finder called it holds only until then. */
    private static Severity severity(Dossier dossier, Fact problem) {
        return dossier.latest(FactKind.PROBLEM_DISPATCHED, problem.evidenceId())
                .map(fact -> fact.values(ProblemDispatched.class).severity())
                .orElseGet(() -> found(problem).severity());
    }

    private static Effect side(Dossier dossier, Fact problem, List<ProblemSource> otherSources) {
        if (isOwn(dossier, problem)) {
            return Effect.COUNTED;
        }
        return otherSources.contains(found(problem).source()) ? Effect.AGAINST : Effect.NOT_COUNTED;
    }

    private static boolean isOwn(Dossier dossier, Fact problem) {
        return dossier.chiefId().equals(found(problem).reportedByChiefId());
    }

    private static ProblemFound found(Fact problem) {
        return problem.values(ProblemFound.class);
    }

    private static long count(List<Evidence> evidence, Effect effect) {
        return evidence.stream().filter(one -> one.effect() == effect).count();
    }
}
