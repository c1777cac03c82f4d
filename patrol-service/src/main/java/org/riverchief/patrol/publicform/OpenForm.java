package org.riverchief.patrol.publicform;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opens the form.
 *
 * @param reachId the reach of the board whose code was read
 * @param boardCode the board's own code
 * @param deviceId a random text the page keeps on the device
 */
record OpenForm(
        @Nullable UUID reachId,

        @Nullable @Size(max = 40) @Pattern(regexp = "[A-Za-z0-9_-]*")
        String boardCode,

        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_-]*")
        String deviceId) {}
