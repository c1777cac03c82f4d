package org.riverchief.registry.handoverrule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.Succession.Replaceable;

@Entity
class HandoverRule extends PanacheEntityBase implements Replaceable {

    @Id
    public UUID id;

    public @Nullable String divisionCode;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> roles;

    public String period;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected HandoverRule() {}

    static HandoverRule set(UUID id, SetHandoverRule facts) {
        HandoverRule rule = new HandoverRule();
        rule.id = id;
        rule.divisionCode = facts.divisionCode();
        rule.roles = facts.roles().stream().distinct().sorted().toList();
        rule.period = checked(facts.period());
        rule.source = facts.source();
        rule.sourceYear = facts.sourceYear();
        rule.verified = facts.verified();
        rule.validFrom = facts.validFrom();
        return rule;
    }

    @Override
    public void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw HandoverRuleProblems.ruleExists(validFrom);
        }
        validTo = day;
    }

    private static String checked(String text) {
        try {
            Period period = Period.parse(text);
            if (!period.isNegative() && !period.isZero()) {
                return period.toString();
            }
        } catch (DateTimeException e) {
            throw HandoverRuleProblems.invalidPeriod(e);
        }
        throw HandoverRuleProblems.invalidPeriod(null);
    }

    static List<HandoverRule> findOn(Collection<String> divisionCodes, LocalDate day) {
        return list(
                "(divisionCode is null or divisionCode in :divisions)"
                        + " and validFrom <= :day and (validTo is null or validTo > :day) order by divisionCode",
                Map.of("divisions", divisionCodes, "day", day));
    }

    static Optional<HandoverRule> findLatestSince(String divisionCode, LocalDate day) {
        return find(
                        "divisionCode = :division and (validTo is null or validTo > :day) order by validFrom desc",
                        Map.of("division", divisionCode, "day", day))
                .firstResultOptional();
    }
}
