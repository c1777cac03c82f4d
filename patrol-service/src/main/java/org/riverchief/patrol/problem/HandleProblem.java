package org.riverchief.patrol.problem;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The lead department says the problem is done.
 *
 * @param note what was done, plain text
 * @param attachmentIds photos uploaded before
 * @param version of the problem as it was read; absent: whatever it is now
 */
record HandleProblem(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String note,

        @Nullable @Size(max = 20) List<@NotNull UUID> attachmentIds,
        @Nullable Integer version) {

    List<UUID> attachments() {
        return attachmentIds == null ? List.of() : List.copyOf(new LinkedHashSet<>(attachmentIds));
    }
}
