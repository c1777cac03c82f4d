package org.riverchief.registry.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a milestone was reached.
 *
 * @param evidence what shows it: a document's number, an address, a link
 */
record CompleteMilestone(
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 1000) String evidence) {}
