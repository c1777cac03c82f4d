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
 * Somebody other than the department looked whether a problem is done.
 *
 * @param passed whether it is done
 * @param note what was found, plain text
 * @param attachmentIds photos or videos uploaded before; at least one when it is done
 * @param version of the problem as it was read; absent: whatever it is now
 */
record ReinspectProblem(
        @NotNull Boolean passed,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String note,

        @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds,
        @Nullable Integer version) {

    List<UUID> attachments() {
        return attachmentIds == null ? List.of() : List.copyOf(new LinkedHashSet<>(attachmentIds));
    }
}
