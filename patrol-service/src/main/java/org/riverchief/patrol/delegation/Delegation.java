package org.riverchief.patrol.delegation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A chief somebody may patrol for.
 *
 * @param reachIds null: on all the chief is appointed to
 */
public record Delegation(UUID chiefId, @Nullable List<UUID> reachIds) {

    public boolean covers(UUID reachId) {
        return reachIds == null || reachIds.contains(reachId);
    }
}
