/**
 * Problems at the same place: a new one near an open one of its kind may be the same, near one that was done it came back.
 * Flags, never a judgement; the office merges, the strategy looks for the cause.
 */
@NullMarked
package org.riverchief.patrol.recurrence;

import org.jspecify.annotations.NullMarked;
