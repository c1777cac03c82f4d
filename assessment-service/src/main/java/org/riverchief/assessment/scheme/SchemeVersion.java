package org.riverchief.assessment.scheme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.period.PeriodKind;

/** What a scheme says from a day on. The application's role may add versions, not change them. */
@Entity
class SchemeVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public String schemeCode;
    public int version;
    public LocalDate validFrom;

    @Enumerated(EnumType.STRING)
    public PeriodKind periodKind;

    public int graceDays;
    public BigDecimal base;
    public String note;
    public Instant publishedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "scheme_version_id", nullable = false, updatable = false)
    @OrderBy("ordinal")
    public List<Indicator> indicators = new ArrayList<>();

    protected SchemeVersion() {}

    static SchemeVersion of(String schemeCode, int version, PublishSchemeVersion proposal, Instant publishedAt) {
        SchemeVersion created = new SchemeVersion();
        created.schemeCode = schemeCode;
        created.version = version;
        created.validFrom = proposal.validFrom();
        created.periodKind = proposal.periodKind();
        created.graceDays = proposal.graceDays();
        created.base = proposal.base();
        created.note = proposal.note();
        created.publishedAt = publishedAt;
        for (int ordinal = 1; ordinal <= proposal.indicators().size(); ordinal++) {
            created.indicators.add(Indicator.of(ordinal, proposal.indicators().get(ordinal - 1)));
        }
        return created;
    }

    SchemeDefinition definition() {
        return new SchemeDefinition(
                schemeCode,
                version,
                validFrom,
                periodKind,
                graceDays,
                base,
                note,
                indicators.stream().map(Indicator::definition).toList());
    }

    static Optional<SchemeVersion> find(String schemeCode, int version) {
        return find("schemeCode = ?1 and version = ?2", schemeCode, version).firstResultOptional();
    }

    static Optional<SchemeVersion> findValidOn(String schemeCode, LocalDate day) {
        return find("schemeCode = ?1 and validFrom <= ?2 order by validFrom desc, version desc", schemeCode, day)
                .firstResultOptional();
    }

    static List<SchemeVersion> findAllOf(String schemeCode) {
        return list("schemeCode = ?1 order by version", schemeCode);
    }
}
