package org.riverchief.registry.edition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An edition as clients see it.
 *
 * @param number counts per division from 1; absent for a draft
 * @param added lines the edition before did not have
 */
record EditionView(
        UUID id,
        String divisionCode,
        EditionState state,
        @Nullable Integer number,
        Instant asOf,
        @Nullable Instant publishedAt,
        int entries,
        int added,
        int removed,
        int changed) {

    static EditionView of(ChiefListEdition edition) {
        return new EditionView(
                edition.id,
                edition.divisionCode,
                edition.state,
                edition.number,
                edition.asOf,
                edition.publishedAt,
                edition.entries,
                edition.added,
                edition.removed,
                edition.changed);
    }
}
