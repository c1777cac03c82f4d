package org.riverchief.registry.integration.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the events of an order say, with what only some say. */
record OrderChanged(
        UUID orderId,
        String number,
        String divisionCode,
        @Nullable UUID chiefId,
        @Nullable UUID reachId,
        @Nullable String color,
        @Nullable String leadDepartmentCode,
        @Nullable Instant issuedAt,
        @Nullable Instant dueAt,
        @Nullable Instant closedAt,
        @Nullable String outcome) {}
