package org.riverchief.patrol.delegatereport;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What was seen and done. */
record SubmitReport(
        @NotBlank @Size(max = 2000) @Pattern(regexp = "[^\\u0000]*")
        String text) {}
