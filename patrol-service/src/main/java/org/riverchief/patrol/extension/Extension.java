package org.riverchief.patrol.extension;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.problem.Act;
import org.riverchief.patrol.problem.Problem;

/** A department's request for more time, and what the office decided. */
@Entity
@Table(name = "problem_extension")
class Extension extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    UUID problemId;
    String departmentCode;
    String divisionCode;
    Instant requestedAt;
    String requestedBy;
    Instant dueAtBefore;
    Instant requestedDueAt;
    String reason;

    @Enumerated(EnumType.STRING)
    ExtensionState state;

    @Nullable
    Instant decidedAt;

    @Nullable
    String decidedBy;

    @Nullable
    String decisionNote;

    @Nullable
    Instant grantedDueAt;

    @Version
    int version;

    protected Extension() {}

    static Extension request(Problem problem, RequestExtension request, Act act) {
        Extension extension = new Extension();
        extension.problemId = problem.id;
        extension.departmentCode = problem.leadDepartmentCode;
        extension.divisionCode = problem.leadDivisionCode;
        extension.requestedAt = act.at();
        extension.requestedBy = act.account();
        extension.dueAtBefore = problem.dueAt;
        extension.requestedDueAt = request.dueAt().toInstant();
        extension.reason = request.reason();
        extension.state = ExtensionState.REQUESTED;
        return extension;
    }

    static List<Extension> of(UUID problemId) {
        return list("problemId = :problemId order by requestedAt, id", Map.of("problemId", problemId));
    }

    static Optional<Extension> undecided(UUID problemId) {
        return find("problemId = ?1 and state = ?2", problemId, ExtensionState.REQUESTED)
                .firstResultOptional();
    }

    static Optional<Extension> of(UUID problemId, UUID id) {
        return find("id = ?1 and problemId = ?2", id, problemId).firstResultOptional();
    }

    Instant grant(@Nullable Instant less, String note, Act act) {
        decide(ExtensionState.GRANTED, note, act);
        Instant granted = less == null ? requestedDueAt : less;
        grantedDueAt = granted;
        return granted;
    }

    void refuse(String note, Act act) {
        decide(ExtensionState.REFUSED, note, act);
    }

    void lapse(Instant at) {
        state = ExtensionState.LAPSED;
        decidedAt = at;
    }

    private void decide(ExtensionState decision, String note, Act act) {
        if (state != ExtensionState.REQUESTED) {
            throw ExtensionProblems.decided(state);
        }
        state = decision;
        decidedAt = act.at();
        decidedBy = act.account();
        decisionNote = note;
    }
}
