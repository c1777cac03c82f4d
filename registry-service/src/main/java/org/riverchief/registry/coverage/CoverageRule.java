package org.riverchief.registry.coverage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;

/** Which levels of chiefs count as the lowest. */
@Entity
class CoverageRule extends PanacheEntityBase {

    @Id
    public UUID id;

    /** Absent where the rule is everybody's. */
    public @Nullable String divisionCode;

    public String[] levels;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    protected CoverageRule() {}

    static CoverageRule of(UUID id, SetCoverageRule facts) {
        CoverageRule rule = new CoverageRule();
        rule.id = id;
        rule.divisionCode = facts.divisionCode();
        rule.levels =
                facts.levels().stream().map(DivisionLevel::name).distinct().toArray(String[]::new);
        rule.source = facts.source();
        rule.sourceYear = facts.sourceYear();
        rule.verified = facts.verified();
        rule.validFrom = facts.validFrom();
        return rule;
    }

    List<DivisionLevel> countedLevels() {
        return Arrays.stream(levels).map(DivisionLevel::valueOf).toList();
    }

    void endOn(LocalDate day) {
        if (!day.isAfter(validFrom)) {
            throw CoverageProblems.outOfOrder(validFrom);
        }
        validTo = day;
    }

    /** Finds the rule of the nearest division, or else everybody's. */
    static Optional<CoverageRule> findFor(DivisionCode division, LocalDate day) {
        List<String> line =
                division.ancestors().stream().map(DivisionCode::value).toList();
        return CoverageRule.<CoverageRule>find(
                        "(divisionCode is null or divisionCode in :line) and validFrom <= :day"
                                + " and (validTo is null or validTo > :day)",
                        Map.of("line", line, "day", day))
                .stream()
                .min(Comparator.comparing(
                        rule -> rule.divisionCode == null ? line.size() : line.indexOf(rule.divisionCode)));
    }

    static Optional<CoverageRule> findOpen(String division) {
        return find("divisionCode = ?1 and validTo is null", division).firstResultOptional();
    }
}
