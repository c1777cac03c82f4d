package org.riverchief.patrol.publicdesk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * An answer to the reporter.
 *
 * @param words plain text; whoever has the tracking code reads it
 */
record AnswerReport(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String words) {}
