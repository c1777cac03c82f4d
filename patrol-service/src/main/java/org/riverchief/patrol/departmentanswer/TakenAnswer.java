package org.riverchief.patrol.departmentanswer;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** An answer that carried an id, and what became of it. */
@Entity
@Immutable
@Table(name = "department_answer")
@IdClass(TakenAnswer.Key.class)
class TakenAnswer extends PanacheEntityBase {

    /** Whose answer it is and which. */
    record Key(String divisionCode, String departmentCode, UUID answerId) {}

    @Id
    String divisionCode;

    @Id
    String departmentCode;

    @Id
    UUID answerId;

    String requestHash;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerResult result;

    Instant receivedAt;

    protected TakenAnswer() {}

    /**
     * Returns what became of the answer before, or nothing; holds back others with the same id until the transaction ends.
     *
     * @throws DomainException {@code answer-id-reused} when the id came before with other content
     */
    static @Nullable AnswerResult firstResult(ActingDepartment department, UUID answerId, String requestHash) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter(
                        "name",
                        "answer %s %s %s".formatted(department.divisionCode(), department.departmentCode(), answerId))
                .getSingleResult();
        TakenAnswer taken = findById(new Key(department.divisionCode(), department.departmentCode(), answerId));
        if (taken == null) {
            return null;
        }
        if (!taken.requestHash.equals(requestHash)) {
            throw new DomainException(
                    Kind.CONFLICT, "answer-id-reused", "This answerId came before with another answer; make a new one");
        }
        return taken.result;
    }

    static void keep(ActingDepartment department, UUID answerId, String requestHash, AnswerResult result, Instant at) {
        TakenAnswer taken = new TakenAnswer();
        taken.divisionCode = department.divisionCode();
        taken.departmentCode = department.departmentCode();
        taken.answerId = answerId;
        taken.requestHash = requestHash;
        taken.result = result;
        taken.receivedAt = at;
        taken.persist();
    }
}
