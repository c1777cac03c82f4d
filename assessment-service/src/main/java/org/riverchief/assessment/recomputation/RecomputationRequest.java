package org.riverchief.assessment.recomputation;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodKind;

/**
 * A chief's period that must be judged again once it is due. Requests are only added and taken away, never merged, so that
 * whoever asks waits for nobody and a request that commits during a computation stays for the next.
 */
@Entity
class RecomputationRequest extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    public UUID chiefId;

    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    public LocalDate periodFrom;
    public Instant dueAt;
    public int attempts;

    protected RecomputationRequest() {}

    static RecomputationRequest of(UUID chiefId, Period period, Instant dueAt) {
        RecomputationRequest request = new RecomputationRequest();
        request.chiefId = chiefId;
        request.periodKind = period.kind();
        request.periodFrom = period.from();
        request.dueAt = dueAt;
        return request;
    }

    /** What is due, each chief's period once, the longest waiting first. */
    static List<Due> findDue(Instant now, int limit) {
        return getEntityManager()
                .createQuery("""
                        select r.chiefId, r.periodKind, r.periodFrom from RecomputationRequest r where r.dueAt <= :now
                        group by r.chiefId, r.periodKind, r.periodFrom order by min(r.dueAt), min(r.id)""", Due.class)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    static void deleteDue(Due due, Instant now) {
        delete(
                "chiefId = ?1 and periodKind = ?2 and periodFrom = ?3 and dueAt <= ?4",
                due.chiefId(),
                due.periodKind(),
                due.periodFrom(),
                now);
    }

    static List<RecomputationRequest> findAllOf(Due due) {
        return list(
                "chiefId = ?1 and periodKind = ?2 and periodFrom = ?3",
                due.chiefId(),
                due.periodKind(),
                due.periodFrom());
    }

    static Instant findOldestDue(Instant now) {
        return getEntityManager()
                .createQuery("select min(r.dueAt) from RecomputationRequest r where r.dueAt <= :now", Instant.class)
                .setParameter("now", now)
                .getSingleResultOrNull();
    }

    /** Puts the request off, longer each time, up to an hour. */
    void postpone(Instant now) {
        attempts = Math.min(attempts + 1, 12);
        dueAt = now.plusSeconds(Math.min(1L << attempts, 3600));
    }
}
