package org.riverchief.registry.light;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Succession.Replaceable;

/** When a light turns; the same for a milestone and for all of a division's together. */
@Entity
class LightRule extends PanacheEntityBase implements Replaceable {

    @Id
    public UUID id;

    public int daysLeft;

    public BigDecimal shareDone;

    public String source;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected LightRule() {}

    static LightRule set(UUID id, SetLightRule facts) {
        LightRule rule = new LightRule();
        rule.id = id;
        rule.daysLeft = facts.daysLeft();
        rule.shareDone = facts.shareDone();
        rule.source = facts.source();
        rule.verified = facts.verified();
        rule.validFrom = facts.validFrom();
        return rule;
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw LightProblems.ruleExists(validFrom);
        }
        validTo = day;
    }

    /**
     * Returns the light of what is not done yet.
     *
     * @param share how much of what belongs together is done, 0 to 1
     */
    Light light(LocalDate dueOn, LocalDate today, BigDecimal share) {
        if (today.isAfter(dueOn)) {
            return Light.OVERDUE;
        }
        boolean late = ChronoUnit.DAYS.between(today, dueOn) <= daysLeft;
        return late && share.compareTo(shareDone) < 0 ? Light.AT_RISK : Light.ON_TRACK;
    }

    static Optional<LightRule> findOn(LocalDate day) {
        return find("validFrom <= :day and (validTo is null or validTo > :day)", Map.of("day", day))
                .firstResultOptional();
    }

    static Optional<LightRule> findLatestSince(LocalDate day) {
        return find("(validTo is null or validTo > :day) order by validFrom desc", Map.of("day", day))
                .firstResultOptional();
    }
}
