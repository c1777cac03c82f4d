package org.riverchief.registry.waterbody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.division.DivisionsChanging;

/** Hands the records of waters to the division that takes over, or to the one above where several do. */
@ApplicationScoped
class WaterBodyMoves {

    private final WaterBodyService waterBodies;

    WaterBodyMoves(WaterBodyService waterBodies) {
        this.waterBodies = waterBodies;
    }

    void follow(@Observes DivisionsChanging change) {
        change.successors().forEach((code, successors) -> {
            if (!change.ends(code)) {
                return;
            }
            List<WaterBody> kept = WaterBody.findAndLockOfDivisionAfter(code, change.from());
            if (successors.isEmpty()) {
                kept.forEach(water -> change.standing().add("water-body", water.id, water.name));
                return;
            }
            kept.forEach(water -> move(water, keeper(code, successors), change));
        });
    }

    private static String keeper(String code, Set<String> successors) {
        return successors.size() == 1
                ? successors.iterator().next()
                : DivisionCode.of(code).ancestors().get(1).value();
    }

    private void move(WaterBody water, String to, DivisionsChanging change) {
        if (water.validFrom != null && water.validFrom.isAfter(change.from())) {
            change.standing().add("water-body", water.id, water.name);
            return;
        }
        WaterBodyView before = WaterBodyView.of(water);
        water.handTo(to, change.from());
        waterBodies.save("water-body.move", before, water);
    }
}
