package org.riverchief.patrol.extension;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time.
 *
 * @param dueAtBefore when the problem was due as it was made
 * @param requestedDueAt what the department asked for
 * @param grantedDueAt what the office granted
 */
record ExtensionView(
        UUID id,
        UUID problemId,
        String departmentCode,
        String divisionCode,
        Instant requestedAt,
        Instant dueAtBefore,
        Instant requestedDueAt,
        String reason,
        ExtensionState state,
        @Nullable Instant decidedAt,
        @Nullable String decisionNote,
        @Nullable Instant grantedDueAt) {

    static ExtensionView of(Extension extension) {
        return new ExtensionView(
                extension.id,
                extension.problemId,
                extension.departmentCode,
                extension.divisionCode,
                extension.requestedAt,
                extension.dueAtBefore,
                extension.requestedDueAt,
                extension.reason,
                extension.state,
                extension.decidedAt,
                extension.decisionNote,
                extension.grantedDueAt);
    }
}
