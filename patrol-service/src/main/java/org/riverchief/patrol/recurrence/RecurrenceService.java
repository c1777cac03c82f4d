package org.riverchief.patrol.recurrence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.deadline.Deadline;
import org.riverchief.patrol.deadline.DeadlineCase;
import org.riverchief.patrol.deadline.DeadlineKind;
import org.riverchief.patrol.deadline.DeadlineService;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;
import org.riverchief.patrol.problem.ProblemMoved;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.problem.Step;
import org.riverchief.patrol.problem.Surveyor;

/** Links a new problem to earlier ones of its kind at the same place. */
@ApplicationScoped
class RecurrenceService {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final NearbyQueries nearby;
    private final DeadlineService deadlines;
    private final ProblemAccess access;

    RecurrenceService(NearbyQueries nearby, DeadlineService deadlines, ProblemAccess access) {
        this.nearby = nearby;
        this.deadlines = deadlines;
        this.access = access;
    }

    /** Returns the links of a problem, those to problems the caller may not see left out. */
    List<LinkView> list(UUID problemId) {
        access.require(problemId);
        return ProblemLink.about(problemId).stream()
                .filter(link -> sees(link.problemId) && sees(link.earlierId))
                .map(LinkView::of)
                .toList();
    }

    void look(@Observes ProblemMoved moved) {
        if (moved.act().step() != Step.REPORT) {
            return;
        }
        Problem problem = moved.problem();
        DivisionCode division = DivisionCode.of(problem.divisionCode);
        RecurrenceRule.nearest(division, moved.at().atZone(ZONE).toLocalDate())
                .ifPresent(rule -> link(problem, rule, moved.at()));
    }

    private void link(Problem problem, RecurrenceRule rule, Instant at) {
        DeadlineCase asked = new DeadlineCase(
                DeadlineKind.RECURRENCE, DivisionCode.of(problem.divisionCode), problem.category, problem.severity);
        if (!(deadlines.deadline(asked, at) instanceof Deadline until)) {
            return;
        }
        Duration window = Duration.between(at, until.dueAt().toInstant());
        double radius = rule.radiusMetres.doubleValue();
        for (Problem earlier : nearby.around(problem, radius, at.minus(window))) {
            double metres = Surveyor.greatCircleMetres(earlier.position(), problem.position());
            if (metres <= radius) {
                String explanation = "同类问题相距不超过 %s 米、%d 日内(%s)"
                        .formatted(rule.radiusMetres.toPlainString(), window.toDays(), rule.source);
                BigDecimal distance = BigDecimal.valueOf(metres).setScale(1, RoundingMode.HALF_EVEN);
                ProblemLink.of(new ProblemLink.Key(problem.id, earlier.id), kind(earlier), distance, explanation, at)
                        .persist();
            }
        }
    }

    private static ProblemLink.Kind kind(Problem earlier) {
        boolean done = earlier.state == ProblemState.CLOSED
                || earlier.state == ProblemState.HANDLED
                || earlier.state == ProblemState.REINSPECTED;
        return done ? ProblemLink.Kind.RECURRENCE : ProblemLink.Kind.PERHAPS_THE_SAME;
    }

    private boolean sees(UUID problemId) {
        return Problem.byId(problemId).filter(access::sees).isPresent();
    }
}
