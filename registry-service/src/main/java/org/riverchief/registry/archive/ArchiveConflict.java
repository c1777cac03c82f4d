package org.riverchief.registry.archive;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An attribute of a place on which departments say different things, and no office has decided since. */
record ArchiveConflict(
        UUID waterBodyId,
        String waterBodyName,
        @Nullable UUID reachId,
        String divisionCode,
        String attributeCode,
        String attributeName,
        List<String> values) {}
