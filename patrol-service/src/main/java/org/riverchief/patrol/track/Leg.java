package org.riverchief.patrol.track;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A part of a track without a gap.
 *
 * @param startedAt first accepted fix
 * @param finishedAt last accepted fix
 * @param lengthMetres movement beyond the fixes' uncertainty, 1 decimal
 */
public record Leg(Instant startedAt, Instant finishedAt, int fixes, BigDecimal lengthMetres) {}
