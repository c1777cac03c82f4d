package org.riverchief.patrol.abuse;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.provenance.Evidence;

/** One version of a figure for a division; never changed, the next version is. */
@Entity
@Immutable
class PublicRule extends PanacheEntityBase {

    /** The country, above every province; no account belongs to it. */
    static final String COUNTRY = "000000";

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    String divisionCode;

    @Enumerated(EnumType.STRING)
    RuleName name;

    int version;
    int amount;
    String source;

    @Nullable
    Integer sourceYear;

    @Enumerated(EnumType.STRING)
    Evidence evidence;

    Instant validFrom;
    String createdBy;

    protected PublicRule() {}

    static PublicRule of(String divisionCode, SetPublicRule request, Instant at, String by) {
        PublicRule rule = new PublicRule();
        rule.divisionCode = divisionCode;
        rule.name = request.name();
        rule.version = request.replacesVersion() + 1;
        rule.amount = request.amount();
        rule.source = request.source();
        rule.sourceYear = request.sourceYear();
        rule.evidence = request.evidence();
        rule.validFrom = at;
        rule.createdBy = by;
        return rule;
    }

    /** Returns all versions in force by an instant in a division and those above it, the latest first. */
    static List<PublicRule> holdingIn(DivisionCode division, Instant at) {
        List<String> codes = Stream.concat(division.ancestors().stream().map(DivisionCode::value), Stream.of(COUNTRY))
                .toList();
        return list(
                "divisionCode in :codes and validFrom <= :at order by length(divisionCode) desc, version desc",
                Map.of("codes", codes, "at", at));
    }

    static Optional<PublicRule> latest(String divisionCode, RuleName name) {
        return find(
                        "divisionCode = :division and name = :name order by version desc",
                        Map.of("division", divisionCode, "name", name))
                .firstResultOptional();
    }

    static void lock(String divisionCode, RuleName name) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "public-rule/" + divisionCode + "/" + name)
                .getSingleResult();
    }
}
