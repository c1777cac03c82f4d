package org.riverchief.patrol.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.Superior;

/** Finds the chief above those who answer for a problem. */
@ApplicationScoped
public class SuperiorQueries {

    private static final String IN_FORCE =
            " and chief.validFrom <= :at and (chief.validTo is null or chief.validTo > :at) ";

    /**
     * Returns the river chief of the same water in the nearest division above that has one, else the general chief of the
     * nearest that has one; nothing when nobody is known.
     */
    Optional<Superior> above(Problem problem, Instant at) {
        ReachCopy reach = ReachCopy.byId(problem.reachId).orElseThrow();
        String from = problem.coordinatorDivisionCode == null ? reach.divisionCode : problem.coordinatorDivisionCode;
        List<String> above = DivisionCode.of(from).ancestors().stream()
                .map(DivisionCode::value)
                .filter(code -> !code.equals(from))
                .toList();
        return first(problem, reach, above, at);
    }

    /** Returns the chief of a division, as {@link #above}, or of the nearest above it that has one. */
    public Optional<Superior> atOrAbove(Problem problem, String divisionCode, Instant at) {
        ReachCopy reach = ReachCopy.byId(problem.reachId).orElseThrow();
        List<String> divisions = DivisionCode.of(divisionCode).ancestors().stream()
                .map(DivisionCode::value)
                .toList();
        return first(problem, reach, divisions, at);
    }

    private static Optional<Superior> first(Problem problem, ReachCopy reach, List<String> divisions, Instant at) {
        return divisions.stream()
                .flatMap(division ->
                        riverChief(problem, reach, division, at).or(() -> generalChief(division, at)).stream())
                .findFirst();
    }

    private static Optional<Superior> riverChief(Problem problem, ReachCopy reach, String division, Instant at) {
        List<AppointmentCopy> chiefs = AppointmentCopy.getEntityManager()
                .createQuery(
                        "select chief from AppointmentCopy chief, ReachCopy reach where reach.id = chief.reachId"
                                + " and reach.waterBodyId = :water and reach.divisionCode = :division"
                                + " and chief.role = RIVER_CHIEF" + IN_FORCE
                                + "order by chief.validFrom desc, chief.id",
                        AppointmentCopy.class)
                .setParameter("water", reach.waterBodyId)
                .setParameter("division", division)
                .setParameter("at", at)
                .getResultList();
        return chiefs.stream()
                .min(Comparator.comparingDouble(chief -> distance(problem, chief.reachId)))
                .map(chief -> new Superior(chief.chiefId, division));
    }

    private static Optional<Superior> generalChief(String division, Instant at) {
        List<AppointmentCopy> chiefs = AppointmentCopy.getEntityManager()
                .createQuery(
                        "select chief from AppointmentCopy chief where chief.divisionCode = :division"
                                + " and chief.role in (GENERAL_CHIEF, FIRST_GENERAL_CHIEF)" + IN_FORCE
                                + "order by case chief.role when GENERAL_CHIEF then 0 else 1 end, chief.validFrom desc",
                        AppointmentCopy.class)
                .setParameter("division", division)
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultList();
        return chiefs.stream().findFirst().map(chief -> new Superior(chief.chiefId, division));
    }

    /** A division may have several reaches of one water; the nearest one answers. */
    private static double distance(Problem problem, @Nullable UUID reachId) {
        return Optional.ofNullable(reachId)
                .flatMap(ReachCopy::byId)
                .flatMap(reach -> reach.line().locate(problem.position()))
                .map(point -> point.offsetMetres().doubleValue())
                .orElse(Double.MAX_VALUE);
    }
}
