package org.riverchief.registry.waterbody;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a water body was until the day before {@code validTo}. */
@Entity
class WaterBodyPast extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID waterBodyId;

    @JdbcTypeCode(SqlTypes.JSON)
    public PastFacts facts;

    public @Nullable LocalDate validFrom;

    public LocalDate validTo;

    protected WaterBodyPast() {}

    static WaterBodyPast of(WaterBody waterBody, LocalDate until) {
        WaterBodyPast past = new WaterBodyPast();
        past.waterBodyId = waterBody.id;
        past.facts = PastFacts.of(waterBody);
        past.validFrom = waterBody.validFrom;
        past.validTo = until;
        return past;
    }

    static Optional<WaterBodyPast> findOn(UUID waterBodyId, LocalDate day) {
        return find(
                        "waterBodyId = :id and (validFrom is null or validFrom <= :day) and validTo > :day",
                        Map.of("id", waterBodyId, "day", day))
                .firstResultOptional();
    }
}
