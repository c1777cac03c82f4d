package org.riverchief.registry.role;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.registry.waterbody.WaterBodyKind;

/**
 * The rule of a role as clients see it; the components are those of its change.
 *
 * @param verified whether somebody checked it against the source
 */
public record RoleView(
        String code,
        int version,
        String name,
        List<Place> places,
        List<DivisionLevel> levels,
        List<WaterBodyKind> waterBodyKinds,
        List<DivisionLevel> requiredLevels,
        boolean heldByOne,
        boolean leads,
        boolean volunteer,
        boolean listed,
        String source,
        @Nullable Integer sourceYear,
        boolean verified) {

    static RoleView of(AppointmentRole role) {
        return new RoleView(
                role.code,
                role.version,
                role.name,
                role.places.stream().map(Place::valueOf).toList(),
                levels(role.levels),
                role.waterBodyKinds.stream().map(WaterBodyKind::valueOf).toList(),
                levels(role.requiredLevels),
                role.heldByOne,
                role.leads,
                role.volunteer,
                role.listed,
                role.source,
                role.sourceYear,
                role.verified);
    }

    private static List<DivisionLevel> levels(List<String> names) {
        return names.stream().map(DivisionLevel::valueOf).toList();
    }
}
