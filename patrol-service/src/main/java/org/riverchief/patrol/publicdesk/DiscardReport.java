package org.riverchief.patrol.publicdesk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Nothing is in it.
 *
 * @param reason the reporter reads it
 */
record DiscardReport(
        @NotBlank @Size(max = 500) @Pattern(regexp = "[^\\u0000]*")
        String reason) {}
