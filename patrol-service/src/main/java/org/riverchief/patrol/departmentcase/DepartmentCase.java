package org.riverchief.patrol.departmentcase;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemState;
import org.riverchief.patrol.problem.Step;

/** What one dispatch of a problem gave to one department. */
@Entity
class DepartmentCase extends PanacheEntityBase {

    /** A page of cases and where the next one starts. */
    record Position(String transaction, UUID id) {}

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    UUID problemId;
    int round;
    String departmentCode;
    String divisionCode;
    boolean lead;
    Instant assignedAt;
    Instant dueAt;

    /** Why it is due at another time than the lead. */
    @Nullable
    String dueReason;

    @Nullable
    Instant receivedAt;

    @Nullable
    String receivedBy;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answer;

    @Nullable
    Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable
    Step endedBy;

    @Enumerated(EnumType.STRING)
    ProblemState problemState;

    int problemVersion;

    protected DepartmentCase() {}

    static DepartmentCase assign(Problem problem, String departmentCode, String divisionCode, Instant at) {
        DepartmentCase made = new DepartmentCase();
        made.problemId = problem.id;
        made.round = problem.steps;
        made.departmentCode = departmentCode;
        made.divisionCode = divisionCode;
        made.lead = problem.ledBy(divisionCode, departmentCode);
        made.assignedAt = at;
        made.dueAt = Objects.requireNonNull(problem.dueAt);
        made.follow(problem);
        return made;
    }

    static List<DepartmentCase> openOf(UUID problemId) {
        return list("problemId = ?1 and endedAt is null order by lead desc, id", problemId);
    }

    static List<DepartmentCase> of(UUID problemId) {
        return list("problemId = ?1 order by round, lead desc, id", problemId);
    }

    static Optional<DepartmentCase> open(UUID problemId, String divisionCode, String departmentCode) {
        return find(
                        "problemId = ?1 and divisionCode = ?2 and departmentCode = ?3 and endedAt is null",
                        problemId,
                        divisionCode,
                        departmentCode)
                .firstResultOptional();
    }

    void follow(Problem problem) {
        problemState = problem.state;
        problemVersion = problem.version;
        if (lead && problem.dueAt != null) {
            dueAt = problem.dueAt;
        }
    }

    /** The department has it in hand; what it does later says so too. */
    void receive(Act act) {
        if (receivedAt == null) {
            receivedAt = act.at();
            receivedBy = act.account();
        }
    }

    void answer(Act act) {
        receive(act);
        answeredAt = act.at();
        answer = act.note();
    }

    void end(Act act) {
        endedAt = act.at();
        endedBy = act.step();
    }

    void dueBy(Instant due, String reason) {
        dueAt = due;
        dueReason = reason;
    }
}
