package org.riverchief.patrol.track;

import java.util.ArrayList;
import java.util.List;

/**
 * What the caller knows beyond the fixes themselves.
 *
 * @param missingChunks chunks the device announced that have not arrived
 * @param chainComplete whether every chunk carries the hash of the one before it
 * @param findings what the caller has found, of kind EVIDENCE
 */
public record Evidence(int missingChunks, boolean chainComplete, List<Finding> findings) {

    /** Nothing missing, nothing odd. */
    public static final Evidence COMPLETE = new Evidence(0, true, List.of());

    public Evidence {
        findings = List.copyOf(findings);
    }

    /** Returns this evidence with one more finding. */
    Evidence with(Finding finding) {
        List<Finding> more = new ArrayList<>(findings);
        more.add(finding);
        return new Evidence(missingChunks, chainComplete, more);
    }
}
