package org.riverchief.registry.section;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.geometry.Position;

@Entity
class BoundarySection extends PanacheEntityBase {

    @Id
    public UUID id;

    public String code;

    public String name;

    public UUID waterBodyId;

    public BigDecimal chainageKm;

    public double longitude;

    public double latitude;

    public String upstreamDivisionCode;

    public String downstreamDivisionCode;

    public @Nullable String source;

    public boolean verified;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    protected BoundarySection() {}

    static BoundarySection register(UUID id, RegisterSection facts) {
        BoundarySection section = new BoundarySection();
        section.id = id;
        section.set(facts);
        return section;
    }

    void change(RegisterSection facts) {
        if (!Objects.equals(version, facts.version())) {
            throw SectionProblems.changedMeanwhile(version);
        }
        if (!code.equals(facts.code()) || !waterBodyId.equals(facts.waterBodyId())) {
            throw SectionProblems.identityFixed();
        }
        set(facts);
    }

    private void set(RegisterSection facts) {
        DivisionCode up = DivisionCode.of(facts.upstreamDivisionCode());
        DivisionCode down = DivisionCode.of(facts.downstreamDivisionCode());
        if (up.equals(down) || up.level() != down.level()) {
            throw SectionProblems.invalidDivisions();
        }
        if (facts.validTo() != null && !facts.validTo().isAfter(facts.validFrom())) {
            throw SectionProblems.invalidValidity();
        }
        Position position = Position.of(facts.crs(), facts.x(), facts.y());
        code = facts.code();
        name = facts.name();
        waterBodyId = facts.waterBodyId();
        chainageKm = facts.chainageKm();
        longitude = position.longitude();
        latitude = position.latitude();
        upstreamDivisionCode = up.value();
        downstreamDivisionCode = down.value();
        source = facts.source();
        verified = facts.verified();
        validFrom = facts.validFrom();
        validTo = facts.validTo();
    }

    static List<BoundarySection> page(Conditions asked, int size) {
        return BoundarySection.<BoundarySection>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static Optional<BoundarySection> findAndLock(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static List<BoundarySection> findOfWaterAfter(UUID waterBodyId, LocalDate day) {
        return list(
                "waterBodyId = :water and (validTo is null or validTo > :day) order by code, id",
                Map.of("water", waterBodyId, "day", day));
    }

    static List<BoundarySection> findOfDivisionAfter(String division, LocalDate day) {
        return list(
                "(upstreamDivisionCode = :division or downstreamDivisionCode = :division)"
                        + " and (validTo is null or validTo > :day) order by code, id",
                Map.of("division", division, "day", day));
    }
}
