package org.riverchief.patrol.track;

import java.util.Set;

/**
 * What the caller knows beyond the fixes themselves.
 *
 * @param missingChunks chunks the device announced that have not arrived
 * @param chainComplete whether every chunk carries the hash of the one before it
 * @param signals codes of kind EVIDENCE the caller has found
 */
public record Evidence(int missingChunks, boolean chainComplete, Set<ReasonCode> signals) {

    /** Nothing missing, nothing odd. */
    public static final Evidence COMPLETE = new Evidence(0, true, Set.of());

    public Evidence {
        signals = Set.copyOf(signals);
        for (ReasonCode signal : signals) {
            if (signal.kind() != ReasonCode.Kind.EVIDENCE) {
                throw new IllegalArgumentException(signal + " is found by the judge, not by its caller");
            }
        }
    }
}
