package org.riverchief.patrol.signal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.patrol.track.ReasonCode;

/** Counts odd patrols. */
@ApplicationScoped
class ShareQueries {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int DECIMALS = 4;

    private final EntityManager entityManager;
    private final DataScope scope;

    ShareQueries(EntityManager entityManager, DataScope scope) {
        this.entityManager = entityManager;
        this.scope = scope;
    }

    /** Returns the shares among the judged patrols in the caller's scope that began from one day to another. */
    SignalShares shares(@Nullable String divisionCode, LocalDate from, LocalDate to) {
        Conditions asked = new Conditions()
                .and("patrol.divisionCode like :scope", "scope", scope.prefix() + "%")
                .below("patrol.divisionCode", divisionCode)
                .and("patrol.judgement > 0")
                .and(
                        "patrol.started.at >= :from",
                        "from",
                        from.atStartOfDay(ZONE).toInstant())
                .and(
                        "patrol.started.at < :to",
                        "to",
                        to.plusDays(1).atStartOfDay(ZONE).toInstant());
        long patrols = one("select count(*) from Patrol patrol where " + asked.text(), asked.parameters());
        List<Object[]> rows = list(
                "select signal.code, count(distinct patrol.id) from Patrol patrol, PatrolSignal signal where "
                        + "signal.patrolId = patrol.id and signal.judgement = patrol.judgement and " + asked.text()
                        + " group by signal.code order by signal.code",
                asked.parameters());
        return new SignalShares(
                patrols,
                rows.stream()
                        .map(row -> share((ReasonCode) row[0], (Long) row[1], patrols))
                        .toList());
    }

    private static SignalShares.Share share(ReasonCode code, long count, long patrols) {
        BigDecimal share =
                BigDecimal.valueOf(count).divide(BigDecimal.valueOf(patrols), DECIMALS, RoundingMode.HALF_EVEN);
        return new SignalShares.Share(code, count, share);
    }

    private long one(String query, Map<String, Object> parameters) {
        TypedQuery<Long> typed = entityManager.createQuery(query, Long.class);
        parameters.forEach(typed::setParameter);
        return typed.getSingleResult();
    }

    private List<Object[]> list(String query, Map<String, Object> parameters) {
        TypedQuery<Object[]> typed = entityManager.createQuery(query, Object[].class);
        parameters.forEach(typed::setParameter);
        return typed.getResultList();
    }
}
