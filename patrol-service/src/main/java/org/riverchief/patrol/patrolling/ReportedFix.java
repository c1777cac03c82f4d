package org.riverchief.patrol.patrolling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Position;

/** One position a device reported, in WGS 84. */
public record ReportedFix(
        Instant at, Position position, @Nullable Double accuracyMetres, boolean mock) {}
