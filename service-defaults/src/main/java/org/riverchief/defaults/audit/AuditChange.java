package org.riverchief.defaults.audit;

import org.jspecify.annotations.Nullable;

/**
 * A change to put on record.
 *
 * @param action what was done, as {@code patrol.complete}
 * @param before the state it found, written as JSON; absent for a creation
 * @param after the state it left; absent for a deletion
 * @param onBehalfOf id of the chief a delegate acted for
 */
public record AuditChange(
        String action,
        String entityType,
        String entityId,
        String divisionCode,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String onBehalfOf) {}
