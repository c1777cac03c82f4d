package org.riverchief.assessment.score;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score version judged again from the facts it names.
 *
 * @param identical whether facts, rules and rows all came out the same to the byte
 * @param recomputedScore absent for a withdrawn version, which has nothing to judge
 */
record Replay(
        UUID scoreId,
        int version,
        boolean identical,
        String storedInputHash,
        String recomputedInputHash,
        String storedResultHash,
        String recomputedResultHash,
        String hashOfStoredRows,
        BigDecimal storedScore,
        @Nullable BigDecimal recomputedScore) {}
