package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where one water goes on into another, as the registry last described it. */
@Entity
public class WaterLinkCopy extends PanacheEntityBase {

    private static final String DIVERSION = "DIVERSION";

    @Id
    public UUID id;

    public String kind;
    public UUID fromWaterId;

    /** Chainage a diversion leaves at. */
    public @Nullable BigDecimal fromKm;

    public UUID toWaterId;

    /** Chainage of the confluence on the other water; absent: its upper end. */
    public @Nullable BigDecimal toKm;

    public LocalDate validFrom;

    /** First day on which it no longer holds. */
    public @Nullable LocalDate validTo;

    @Embedded
    EventPosition event;

    protected WaterLinkCopy() {}

    /** Returns where the lower end of a water goes on; diversions leave before it. */
    public static List<WaterLinkCopy> below(UUID waterBodyId, LocalDate on) {
        return list(
                "fromWaterId = :water and kind <> :diversion and validFrom <= :on"
                        + " and (validTo is null or validTo > :on) order by kind, id",
                Map.of("water", waterBodyId, "diversion", DIVERSION, "on", on));
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(WaterLinkChanged change, EventPosition position) {
        WaterLinkCopy link = findById(change.waterLinkId(), LockModeType.PESSIMISTIC_WRITE);
        if (link == null) {
            link = new WaterLinkCopy();
            link.id = change.waterLinkId();
        } else if (position.isNotAfter(link.event)) {
            return;
        }
        link.kind = change.kind();
        link.fromWaterId = change.fromWaterBodyId();
        link.fromKm = change.fromKm();
        link.toWaterId = change.toWaterBodyId();
        link.toKm = change.toKm();
        link.validFrom = change.validFrom();
        link.validTo = change.validTo();
        link.event = position;
        link.persist();
    }
}
