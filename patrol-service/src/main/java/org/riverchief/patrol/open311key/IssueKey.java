package org.riverchief.patrol.open311key;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A new key for the caller's division.
 *
 * @param name the program or office it is for
 */
record IssueKey(
        @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*")
        String name) {}
