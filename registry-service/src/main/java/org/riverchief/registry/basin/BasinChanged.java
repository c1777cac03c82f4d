package org.riverchief.registry.basin;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.events.DomainEvent;

record BasinChanged(
        UUID basinId,
        String name,
        @Nullable UUID parentId,
        String divisionCode,
        boolean verified,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo)
        implements DomainEvent {

    static BasinChanged of(BasinView basin) {
        return new BasinChanged(
                basin.id(),
                basin.name(),
                basin.parentId(),
                basin.divisionCode(),
                basin.verified(),
                basin.validFrom(),
                basin.validTo());
    }

    @Override
    public String type() {
        return "org.riverchief.basin.changed.v1";
    }

    @Override
    public String topic() {
        return "registry.basin.v1";
    }

    @Override
    public String subject() {
        return basinId.toString();
    }
}
