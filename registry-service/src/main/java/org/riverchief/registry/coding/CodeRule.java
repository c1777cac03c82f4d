package org.riverchief.registry.coding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;

@Entity
class CodeRule extends PanacheEntityBase {

    private static final String ON = "validFrom <= :day and (validTo is null or validTo > :day)";

    @Id
    public UUID id;

    @Enumerated(EnumType.STRING)
    public CodedThing thing;

    /** Absent where the rule is everybody's. */
    public @Nullable String divisionCode;

    public String form;

    public boolean beginsWithCounty;

    public String description;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    protected CodeRule() {}

    static CodeRule of(UUID id, SetCodeRule facts) {
        CodeRule rule = new CodeRule();
        rule.id = id;
        rule.thing = facts.thing();
        rule.divisionCode = facts.divisionCode();
        rule.form = facts.form();
        rule.beginsWithCounty = facts.beginsWithCounty();
        rule.description = facts.description();
        rule.source = facts.source();
        rule.sourceYear = facts.sourceYear();
        rule.verified = facts.verified();
        rule.validFrom = facts.validFrom();
        return rule;
    }

    boolean admits(String code, String division) {
        boolean countyFits = !beginsWithCounty || code.startsWith(division.substring(0, 6));
        return countyFits && code.matches(form);
    }

    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw CodeRuleProblems.outOfOrder(validFrom);
        }
        validTo = day;
    }

    /** Finds the rule of the nearest division, or else everybody's. */
    static Optional<CodeRule> findFor(CodedThing thing, String division, LocalDate day) {
        List<String> line = DivisionCode.of(division).ancestors().stream()
                .map(DivisionCode::value)
                .toList();
        return CodeRule.<CodeRule>find(
                        "thing = :thing and (divisionCode is null or divisionCode in :line) and " + ON,
                        Map.of("thing", thing, "line", line, "day", day))
                .stream()
                .min(Comparator.comparing(
                        rule -> rule.divisionCode == null ? line.size() : line.indexOf(rule.divisionCode)));
    }

    static Optional<CodeRule> findOpen(CodedThing thing, String division) {
        return find("thing = ?1 and divisionCode = ?2 and validTo is null", thing, division)
                .firstResultOptional();
    }

    static List<CodeRule> findAllOf(List<String> line) {
        return list("divisionCode is null or divisionCode in ?1 order by thing, validFrom, id", line);
    }
}
