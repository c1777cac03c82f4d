package org.riverchief.patrol.outcome;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that a problem is not done.
 *
 * @param reason what is left, plain text
 * @param attachmentIds photos or videos uploaded before
 * @param version of the problem as it was read; absent: whatever it is now
 */
record ContestProblem(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String reason,

        @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds,
        @Nullable Integer version) {

    List<UUID> attachments() {
        return attachmentIds == null ? List.of() : List.copyOf(new LinkedHashSet<>(attachmentIds));
    }
}
