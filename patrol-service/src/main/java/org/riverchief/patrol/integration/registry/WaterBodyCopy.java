package org.riverchief.patrol.integration.registry;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** A water as the registry last described it. */
@Entity
public class WaterBodyCopy extends PanacheEntityBase {

    /** Where its chainage begins. */
    public enum ChainageOrigin {
        SOURCE,
        MOUTH
    }

    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public ChainageOrigin chainageOrigin;

    @Embedded
    EventPosition event;

    protected WaterBodyCopy() {}

    /** Returns the water of an id. */
    public static Optional<WaterBodyCopy> byId(UUID waterBodyId) {
        return findByIdOptional(waterBodyId);
    }

    /** Takes over what an event says, unless something newer is known. */
    static void apply(WaterBodyChanged change, EventPosition position) {
        WaterBodyCopy water = findById(change.waterBodyId(), LockModeType.PESSIMISTIC_WRITE);
        if (water == null) {
            water = new WaterBodyCopy();
            water.id = change.waterBodyId();
        } else if (position.isNotAfter(water.event)) {
            return;
        }
        water.name = change.name();
        water.chainageOrigin = change.chainageOrigin();
        water.event = position;
        water.persist();
    }
}
