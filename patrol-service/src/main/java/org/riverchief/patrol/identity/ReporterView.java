package org.riverchief.patrol.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a problem.
 *
 * @param chiefId absent when it was no chief or patroller
 */
record ReporterView(
        UUID problemId,
        String account,
        String name,
        @Nullable UUID chiefId) {}
