package org.riverchief.patrol.departmentanswer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a department says of one problem. Nothing is required here: what is wrong with one answer is told in its own result
 * and must not refuse the others.
 *
 * @param answerId made by the department's system, so that the same answer sent again is taken once
 * @param kind ACCEPT, RETURN (lead only), HANDLE (lead: done; assistant: its part is done) or PROGRESS
 * @param note plain text; required except for ACCEPT
 * @param attachmentIds photos or videos uploaded before
 * @param version of the problem as it was read; absent: whatever it is now
 */
public record Answer(
        @Nullable UUID answerId,
        @Nullable UUID problemId,
        @Nullable Kind kind,
        @Nullable String note,
        @Nullable List<UUID> attachmentIds,
        @Nullable Integer version) {

    /** What is said. */
    public enum Kind {
        ACCEPT,
        RETURN,
        HANDLE,
        PROGRESS
    }

    List<UUID> attachments() {
        return attachmentIds == null ? List.of() : List.copyOf(attachmentIds);
    }
}
