package org.riverchief.registry.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.DivisionCode;

@Entity
class Rule extends PanacheEntityBase {

    /** The country, above every province; no division code has this form, so no account can change its rules. */
    static final String COUNTRY = "000000";

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public RuleTopic topic;

    public @Nullable String divisionCode;

    public String name;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> content;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected Rule() {}

    static Rule set(UUID id, SetRule order) {
        Rule rule = new Rule();
        rule.id = id;
        rule.topic = order.topic();
        rule.divisionCode = order.divisionCode();
        rule.name = order.name();
        rule.content = Map.copyOf(order.content());
        rule.source = order.source();
        rule.sourceYear = order.sourceYear();
        rule.verified = order.verified();
        rule.validFrom = order.validFrom();
        return rule;
    }

    /** Ends because another begins on the day; only one that began earlier can. */
    void giveWayOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            throw RuleProblems.ruleExists(topic, validFrom);
        }
        validTo = day;
    }

    /** Returns whether the rule holds for the division, for one below it, or nowhere yet. */
    boolean concerns(DivisionCode division) {
        return divisionCode == null
                || divisionCode.startsWith(division.prefix())
                || lineOf(division).contains(divisionCode);
    }

    static List<Rule> page(Conditions asked, int size) {
        return Rule.<Rule>find(asked.text(), asked.parameters()).page(0, size).list();
    }

    /** Finds the rule of the nearest division at or above that has one in force. */
    static Optional<Rule> findNearest(RuleTopic topic, DivisionCode division, LocalDate day) {
        List<String> line = lineOf(division);
        List<Rule> inForce = list(
                "topic = :topic and divisionCode in :line and validFrom <= :day and (validTo is null or validTo > :day)",
                Map.of("topic", topic, "line", line, "day", day));
        return line.stream()
                .flatMap(code -> inForce.stream().filter(rule -> Objects.equals(code, rule.divisionCode)))
                .findFirst();
    }

    static Optional<Rule> findLatestSince(RuleTopic topic, String divisionCode, LocalDate day) {
        return find(
                        "topic = :topic and divisionCode = :division and (validTo is null or validTo > :day)"
                                + " order by validFrom desc",
                        Map.of("topic", topic, "division", divisionCode, "day", day))
                .firstResultOptional();
    }

    static List<String> lineOf(DivisionCode division) {
        List<String> line = new ArrayList<>(
                division.ancestors().stream().map(DivisionCode::value).toList());
        line.add(COUNTRY);
        return line;
    }
}
