package org.riverchief.registry.sharing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Data that was delivered.
 *
 * @param deliveredAt now when absent
 * @param reference where it is: an address, a topic, a file's name
 */
record RecordDelivery(
        @Nullable Instant deliveredAt,
        @Nullable @Min(0) Long rowCount,
        @NotBlank @Size(max = 500) String reference) {}
