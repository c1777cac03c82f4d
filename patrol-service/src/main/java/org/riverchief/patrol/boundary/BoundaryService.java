package org.riverchief.patrol.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.escalation.SuperiorQueries;
import org.riverchief.patrol.integration.registry.AppointmentCopy;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.ProblemSteps;
import org.riverchief.patrol.problem.SharedWith;
import org.riverchief.patrol.problem.SharedWith.Relation;
import org.riverchief.patrol.problem.Step;
import org.riverchief.patrol.problem.Superior;

/** Tells neighbours of a problem on a boundary water, from the facts known here: nobody is asked. */
@ApplicationScoped
class BoundaryService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final WaterQueries waters;
    private final SuperiorQueries superiors;
    private final ProblemSteps steps;
    private final ProblemAccess access;

    BoundaryService(WaterQueries waters, SuperiorQueries superiors, ProblemSteps steps, ProblemAccess access) {
        this.waters = waters;
        this.superiors = superiors;
        this.steps = steps;
        this.access = access;
    }

    List<NeighbourView> list(UUID problemId) {
        access.require(problemId);
        return Neighbour.of(problemId).stream().map(NeighbourView::of).toList();
    }

    void tell(@Observes ProblemMoved moved) {
        if (moved.act().step() != Step.REPORT) {
            return;
        }
        Problem problem = moved.problem();
        List<SharedWith> neighbours = neighbours(problem, moved.at());
        if (neighbours.isEmpty()) {
            return;
        }
        neighbours.forEach(shared -> Neighbour.of(problem.id, shared, explanation(shared), moved.at())
                .persist());
        Superior coordinator = coordinator(problem, neighbours, moved.at()).orElse(null);
        Act act = Act.byItself(Step.SHARE, moved.at(), "告知对岸、下游河长");
        steps.make(problem, act, shared -> shared.share(neighbours, coordinator, moved.at()));
    }

    private List<SharedWith> neighbours(Problem problem, Instant at) {
        ReachCopy reach = ReachCopy.byId(problem.reachId).orElseThrow();
        LocalDate day = at.atZone(ZONE).toLocalDate();
        List<SharedWith> found = new ArrayList<>();
        waters.opposite(reach, problem.bank, problem.chainageKm(), day)
                .forEach(other -> add(found, problem, other, Relation.OPPOSITE_BANK, at));
        waters.downstream(reach, day).forEach(other -> add(found, problem, other, Relation.DOWNSTREAM, at));
        return found;
    }

    /** Who answers for both needs not be told. */
    private static void add(List<SharedWith> found, Problem problem, ReachCopy other, Relation relation, Instant at) {
        UUID chief = AppointmentCopy.riverChiefOf(other.id, at)
                .map(appointment -> appointment.chiefId)
                .orElse(null);
        boolean known = found.stream().anyMatch(shared -> shared.reachId().equals(other.id));
        boolean sameChief = chief != null && Objects.equals(chief, problem.chiefId);
        if (!known && !sameChief) {
            found.add(new SharedWith(relation, other.id, other.divisionCode, chief));
        }
    }

    /** Returns the chief of the lowest division that holds all, when not all lie in the same one. */
    private Optional<Superior> coordinator(Problem problem, List<SharedWith> neighbours, Instant at) {
        boolean across =
                neighbours.stream().anyMatch(shared -> !shared.divisionCode().equals(problem.divisionCode));
        if (!across) {
            return Optional.empty();
        }
        return DivisionCode.of(problem.divisionCode).ancestors().stream()
                .filter(above ->
                        neighbours.stream().allMatch(shared -> above.covers(DivisionCode.of(shared.divisionCode()))))
                .findFirst()
                .flatMap(common -> superiors.atOrAbove(problem, common.value(), at));
    }

    private static String explanation(SharedWith shared) {
        return switch (shared.relation()) {
            case OPPOSITE_BANK -> "同一水体对岸同一里程的河段";
            case DOWNSTREAM -> "下游第一个同级河段";
        };
    }
}
