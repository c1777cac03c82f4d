package org.riverchief.patrol.rule;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.patrol.demand.Frequency;
import org.riverchief.patrol.demand.PatrolMode;
import org.riverchief.patrol.provenance.Evidence;

/** One version of a division's rule, for one level or, without a level, for all; names only what it does not inherit. */
@Entity
class PatrolRule extends PanacheEntityBase {

    /** The country, above every province; no division code has this form, so no account can change its rule. */
    static final String COUNTRY = "000000";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable
    String divisionCode;

    @Enumerated(EnumType.STRING)
    @Nullable
    DivisionLevel level;

    int version;
    String name;
    String source;

    @Nullable
    Integer sourceYear;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, BigDecimal> parameters;

    /** Key of the rule set it is part of or was adopted from. */
    @Nullable
    String ruleSet;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Frequency> frequencies;

    /** Which ways of patrolling count for a task; absent: inherited. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    List<PatrolMode> countingModes;

    /** What divisions below may do, by parameter; what is not named is free. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Overriding> overridable;

    Instant validFrom;
    Instant createdAt;
    String createdBy;

    protected PatrolRule() {}

    static PatrolRule create(CreateRule request, int version, Instant validFrom, Instant createdAt, String createdBy) {
        PatrolRule rule = new PatrolRule();
        rule.divisionCode = request.divisionCode().value();
        rule.level = request.level();
        rule.version = version;
        rule.name = request.name();
        rule.source = request.source();
        rule.sourceYear = request.sourceYear();
        rule.evidence = request.evidence();
        rule.parameters = request.numbers();
        rule.frequencies = request.lines();
        rule.countingModes = request.countingModes();
        rule.overridable = request.permissions();
        rule.validFrom = validFrom;
        rule.createdAt = createdAt;
        rule.createdBy = createdBy;
        return rule;
    }

    /** Returns a rule somebody states to have these numbers; it is kept nowhere. */
    static PatrolRule stated(UUID id, int version, Map<String, BigDecimal> parameters) {
        PatrolRule rule = new PatrolRule();
        rule.id = id;
        rule.version = version;
        rule.parameters = Map.copyOf(parameters);
        rule.frequencies = List.of();
        rule.overridable = Map.of();
        return rule;
    }

    /** Notes which set of rules it was adopted from. */
    PatrolRule adoptedFrom(String set) {
        ruleSet = set;
        return this;
    }

    /** Returns whether the other is a version of the same division's rule for the same level. */
    boolean isVersionOf(PatrolRule other) {
        return sameDivision(other) && level == other.level;
    }

    boolean sameDivision(PatrolRule other) {
        return Objects.equals(divisionCode, other.divisionCode);
    }

    /** Lets one caller at a time make the next version for a division and level, until its transaction ends. */
    static void lockVersions(String divisionCode, @Nullable DivisionLevel level) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "patrol_rule/" + divisionCode + "/" + level)
                .getSingleResult();
    }

    static Optional<PatrolRule> newest(String divisionCode, @Nullable DivisionLevel level) {
        return rulesFor(divisionCode, level).stream().findFirst();
    }

    /** Returns the rules that apply to a level in a division at an instant, the one that goes first first. */
    static List<PatrolRule> inForce(DivisionCode division, DivisionLevel level, Instant at) {
        List<String> codes = lineOf(division);
        List<PatrolRule> candidates = list(
                "divisionCode in :codes and (level is null or level = :level) and validFrom <= :at"
                        + " order by version desc",
                Map.of("codes", codes, "level", level, "at", at));
        List<PatrolRule> inForce = new ArrayList<>();
        for (String code : codes) {
            List<PatrolRule> own = candidates.stream()
                    .filter(rule -> code.equals(rule.divisionCode))
                    .toList();
            own.stream().filter(rule -> rule.level != null).findFirst().ifPresent(inForce::add);
            own.stream().filter(rule -> rule.level == null).findFirst().ifPresent(inForce::add);
        }
        return inForce;
    }

    boolean bindsOrIsBoundBy(DivisionCode division) {
        return divisionCode == null
                || divisionCode.startsWith(division.prefix())
                || lineOf(division).contains(divisionCode);
    }

    /** Returns the parts of a named rule set, or of all; the general ones first. */
    static List<PatrolRule> references(@Nullable String ruleSet) {
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("ruleSet", ruleSet);
        return list(
                "divisionCode is null and ruleSet is not null and (:ruleSet is null or ruleSet = :ruleSet)"
                        + " order by ruleSet, level nulls first, id",
                wanted);
    }

    /** Returns the newest version of each rule of a division, one per level and the general one. */
    static List<PatrolRule> newestOf(String divisionCode) {
        return list(
                "from PatrolRule rule where divisionCode = :code and not exists (select 1 from PatrolRule later"
                        + " where later.divisionCode = rule.divisionCode and later.version > rule.version"
                        + " and later.level is not distinct from rule.level) order by id",
                Map.of("code", divisionCode));
    }

    /** Returns a number this names. */
    BigDecimal number(RuleParameter parameter) {
        return Objects.requireNonNull(parameters.get(parameter.key()));
    }

    boolean saysNothing() {
        return parameters.isEmpty() && frequencies.isEmpty() && countingModes == null && overridable.isEmpty();
    }

    /** Returns what binds a division, what it may bind, and the reference sets. */
    static List<PatrolRule> visibleTo(DivisionCode division, PageRequest page) {
        Conditions asked = new Conditions()
                .and("(divisionCode is null or divisionCode like :below or divisionCode in :above)")
                .with("below", division.prefix() + "%")
                .with("above", lineOf(division))
                .ascending(page, SortKey.id("id"));
        return PatrolRule.<PatrolRule>find(asked.text(), asked.parameters())
                .page(0, page.limit + 1)
                .list();
    }

    private static List<PatrolRule> rulesFor(String divisionCode, @Nullable DivisionLevel level) {
        if (level == null) {
            return list("divisionCode = :code and level is null order by version desc", Map.of("code", divisionCode));
        }
        return list(
                "divisionCode = :code and level = :level order by version desc",
                Map.of("code", divisionCode, "level", level));
    }

    private static List<String> lineOf(DivisionCode division) {
        List<String> codes = new ArrayList<>(
                division.ancestors().stream().map(DivisionCode::value).toList());
        codes.add(COUNTRY);
        return codes;
    }
}
