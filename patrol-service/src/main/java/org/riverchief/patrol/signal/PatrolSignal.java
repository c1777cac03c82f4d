package org.riverchief.patrol.signal;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.riverchief.patrol.rule.SignalRule;
import org.riverchief.patrol.track.Finding;
import org.riverchief.patrol.track.ReasonCode;
import org.riverchief.patrol.track.Verdict;

/** A signal as it was found at one of a patrol's judgements; never changed. */
@Entity
class PatrolSignal extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    UUID patrolId;
    int judgement;

    @Enumerated(EnumType.STRING)
    ReasonCode code;

    @Enumerated(EnumType.STRING)
    Verdict effect;

    BigDecimal value;
    BigDecimal threshold;
    String unit;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> patrolIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> attachmentIds;

    UUID ruleId;
    int ruleVersion;
    Instant foundAt;

    protected PatrolSignal() {}

    static PatrolSignal of(UUID patrolId, int judgement, Signal found, SignalRule rule, Instant foundAt) {
        PatrolSignal signal = new PatrolSignal();
        signal.patrolId = patrolId;
        signal.judgement = judgement;
        signal.code = found.code();
        signal.effect = found.effect();
        signal.value = found.value();
        signal.threshold = found.threshold();
        signal.unit = found.unit();
        signal.patrolIds = found.patrolIds();
        signal.attachmentIds = found.attachmentIds();
        signal.ruleId = rule.id();
        signal.ruleVersion = rule.version();
        signal.foundAt = foundAt;
        return signal;
    }

    /** Returns the same signal for another judgement. */
    PatrolSignal at(int otherJudgement) {
        PatrolSignal signal = new PatrolSignal();
        signal.patrolId = patrolId;
        signal.judgement = otherJudgement;
        signal.code = code;
        signal.effect = effect;
        signal.value = value;
        signal.threshold = threshold;
        signal.unit = unit;
        signal.patrolIds = patrolIds;
        signal.attachmentIds = attachmentIds;
        signal.ruleId = ruleId;
        signal.ruleVersion = ruleVersion;
        signal.foundAt = foundAt;
        return signal;
    }

    Finding finding() {
        return new Finding(code, effect, value, threshold, unit);
    }

    /** Returns whether it says what was found now, in the numbers and in what shows it. */
    boolean says(Signal found) {
        return code == found.code()
                && effect == found.effect()
                && value.compareTo(found.value()) == 0
                && threshold.compareTo(found.threshold()) == 0
                && patrolIds.equals(found.patrolIds())
                && attachmentIds.equals(found.attachmentIds());
    }

    static List<PatrolSignal> at(UUID patrolId, int judgement) {
        return list(
                "patrolId = :patrol and judgement = :judgement order by code, unit",
                Map.of("patrol", patrolId, "judgement", judgement));
    }

    static List<PatrolSignal> allOf(UUID patrolId) {
        return list("patrolId = :patrol order by judgement desc, code, unit", Map.of("patrol", patrolId));
    }

    /** Returns the patrols whose latest judgement found a signal that another patrol shows. */
    @SuppressWarnings("unchecked")
    static List<UUID> shownBy(UUID patrolId) {
        return getEntityManager()
                .createNativeQuery("""
                        select distinct signal.patrol_id
                        from patrol_signal signal
                        join patrol on patrol.id = signal.patrol_id and patrol.judgement = signal.judgement
                        where signal.patrol_ids @> array[cast(:patrol as uuid)]""", UUID.class)
                .setParameter("patrol", patrolId)
                .getResultList();
    }
}
