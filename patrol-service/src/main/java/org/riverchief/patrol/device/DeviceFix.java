package org.riverchief.patrol.device;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.patrolling.ReportedFix;

/** One position a device reported. */
record DeviceFix(UUID chiefId, UUID deviceId, ReportedFix fix, Instant receivedAt, Instant keepUntil) {

    @Nullable
    Double accuracyMetres() {
        return fix.accuracyMetres();
    }
}
