package org.riverchief.patrol.signal;

import java.math.BigDecimal;
import java.util.List;
import org.riverchief.patrol.track.ReasonCode;

/**
 * How many of the patrols of a time looked odd, and in what way.
 *
 * @param patrols that were judged
 */
record SignalShares(long patrols, List<Share> signals) {

    /** How many patrols one signal was found on; share is of all, 4 decimals. */
    record Share(ReasonCode code, long patrols, BigDecimal share) {}
}
