package org.riverchief.patrol.review;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.riverchief.patrol.track.Verdict;

/**
 * A decision on a doubtful patrol.
 *
 * @param judgement number of the judgement that was looked at; another one may have come since
 * @param reason plain text; the chief reads it
 */
record DecidePatrol(
        @NotNull @Min(1) Integer judgement,
        @NotNull Outcome verdict,

        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String reason) {

    /** What a person may decide. */
    enum Outcome {
        VALID,
        INVALID;

        Verdict verdict() {
            return switch (this) {
                case VALID -> Verdict.VALID;
                case INVALID -> Verdict.INVALID;
            };
        }
    }
}
