package org.riverchief.patrol.problem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One step of a problem's history; never changed. */
@Entity
@Immutable
class ProblemTransition extends PanacheEntityBase {

    private static final Set<Step> MOVES_DUE_DATE =
            Set.of(Step.DISPATCH, Step.TRANSFER, Step.GRANT_EXTENSION, Step.MOVE_DEADLINE);

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    UUID problemId;
    int step;

    @Enumerated(EnumType.STRING)
    Step kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    ProblemState fromState;

    @Enumerated(EnumType.STRING)
    ProblemState toState;

    Instant happenedAt;
    String actor;

    @Nullable
    String actorName;

    boolean automatic;

    @Nullable
    String departmentCode;

    @Nullable
    String divisionCode;

    @Nullable
    Instant dueAt;

    @Nullable
    String note;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> attachmentIds;

    protected ProblemTransition() {}

    static ProblemTransition of(Problem problem, @Nullable ProblemState from, Act act) {
        ProblemTransition transition = new ProblemTransition();
        transition.problemId = problem.id;
        transition.step = problem.steps;
        transition.kind = act.step();
        transition.fromState = from;
        transition.toState = problem.state;
        transition.happenedAt = act.at();
        transition.actor = act.account();
        transition.actorName = act.name();
        transition.automatic = act.automatic();
        transition.departmentCode = act.departmentCode();
        transition.divisionCode = act.divisionCode();
        transition.dueAt = MOVES_DUE_DATE.contains(act.step()) ? problem.dueAt : null;
        transition.note = act.note();
        transition.attachmentIds = act.attachmentIds();
        return transition;
    }

    /** Returns the history of a problem from its report on. */
    static List<ProblemTransition> of(UUID problemId) {
        return list("problemId = :problemId order by step", Map.of("problemId", problemId));
    }

    /** Returns whether the same account did and said the same. */
    boolean saysTheSameAs(Act act) {
        return kind == act.step()
                && actor.equals(act.account())
                && Objects.equals(note, act.note())
                && attachmentIds.equals(act.attachmentIds());
    }
}
