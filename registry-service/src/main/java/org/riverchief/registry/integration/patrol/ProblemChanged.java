package org.riverchief.registry.integration.patrol;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all events of a problem say, with what only some say. */
record ProblemChanged(
        UUID problemId,
        UUID reachId,
        String divisionCode,
        String category,
        String severity,
        @Nullable UUID chiefId,
        @Nullable String leadDepartmentCode,
        @Nullable Instant reportedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt) {}
