package org.riverchief.registry.edition;

import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.DivisionLevel;

/**
 * A line of the list.
 *
 * @param officePhone the chief's office phone, or the duty phone of the nearest river chief office
 */
record ListEntry(
        int position,
        String divisionCode,
        String divisionName,
        DivisionLevel level,
        String role,
        String roleName,
        String chiefName,
        @Nullable String post,
        @Nullable String officePhone,
        @Nullable String waterName,
        @Nullable String reachCode,
        @Nullable String reachName) {

    /** Returns whether both say the same of the same post, wherever in the list. */
    boolean saysTheSame(ListEntry other) {
        return at(0).equals(other.at(0));
    }

    ListEntry at(int newPosition) {
        return new ListEntry(
                newPosition,
                divisionCode,
                divisionName,
                level,
                role,
                roleName,
                chiefName,
                post,
                officePhone,
                waterName,
                reachCode,
                reachName);
    }
}
