package org.riverchief.patrol.publicform;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody opens the form.
 *
 * @param boardId the notice board whose code was read; it gives reach and place
 * @param reachId the reach, where no board is known
 * @param boardCode what stands on a board the registry does not know
 * @param deviceId a random text the page keeps on the device
 */
record OpenForm(
        @Nullable UUID boardId,
        @Nullable UUID reachId,

        @Nullable @Size(max = 40) @Pattern(regexp = "[\\p{L}\\p{N}_-]*")
        String boardCode,

        @Nullable @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_-]*")
        String deviceId) {}
