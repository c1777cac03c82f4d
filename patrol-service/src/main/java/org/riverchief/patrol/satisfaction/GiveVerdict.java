package org.riverchief.patrol.satisfaction;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whether the reporter finds it done.
 *
 * @param agrees false: it is not done, or came back
 * @param words why; needed when it is not done
 */
record GiveVerdict(
        @NotNull Boolean agrees,

        @Nullable @Size(max = 500) @Pattern(regexp = "[^\\u0000]*")
        String words) {}
