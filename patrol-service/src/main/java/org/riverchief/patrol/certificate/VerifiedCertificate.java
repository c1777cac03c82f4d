package org.riverchief.patrol.certificate;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.track.Verdict;

/**
 * What is public of a certificate of this instance.
 *
 * @param intact whether the stored content still has this hash
 * @param current false when the patrol was judged again since, with another certificate
 * @param from the patrol's day in China's time, or the period's first day
 * @param verdict of the patrol's latest judgement with this certificate; absent for a period
 * @param coverage intervals, covered metres and ratio as the certificate states them
 * @param banks the same by side
 */
record VerifiedCertificate(
        String hash,
        Kind kind,
        boolean intact,
        boolean current,
        UUID reachId,
        LocalDate from,
        LocalDate to,
        @Nullable Verdict verdict,
        @Nullable UUID ruleId,
        @Nullable Integer ruleVersion,
        JsonNode coverage,
        @Nullable JsonNode banks) {

    /** What is certified. */
    enum Kind {
        PATROL,
        PERIOD
    }
}
