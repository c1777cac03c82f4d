package org.riverchief.registry.graph;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A way from one water into another.
 *
 * @param fromKm where it leaves; absent: at the lower end
 * @param toKm where it arrives; absent: at the upper end
 */
public record Link(
        UUID id,
        LinkKind kind,
        UUID from,
        @Nullable BigDecimal fromKm,
        UUID to,
        @Nullable BigDecimal toKm) {}
