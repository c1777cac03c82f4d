package org.riverchief.patrol.publicform;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.publiccategory.PublicCategoryView;

/**
 * An open form.
 *
 * @param token lets photos and the report be sent, once and until the instant
 * @param reachName the water the board stands at
 */
record FormView(
        UUID id,
        String token,
        Instant until,
        int photos,
        @Nullable UUID reachId,
        @Nullable String reachName,
        @Nullable String waterBodyName,
        List<PublicCategoryView> categories) {}
