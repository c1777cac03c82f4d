package org.riverchief.registry.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A signature of whoever sends it.
 *
 * @param packHash hash of the pack that was read, so that nobody signs what they did not see
 */
record SignHandover(
        @NotNull @Pattern(regexp = "[0-9a-f]{64}") String packHash) {}
