package org.riverchief.registry.archive;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The archive of a water, or of one reach of it. */
record ArchiveView(
        UUID waterBodyId, String waterBodyName, @Nullable UUID reachId, List<Item> items) {

    /**
     * What the archive says of one attribute.
     *
     * @param entry what holds: the one an office accepted, or else the latest, one with a published source before others;
     *     absent where nothing is known
     * @param conflict whether departments say different things and no office has decided since
     * @param others the latest of every other department
     */
    record Item(
            AttributeView attribute,
            @Nullable ArchiveEntryView entry,
            boolean conflict,
            List<ArchiveEntryView> others) {}
}
