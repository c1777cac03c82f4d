package org.riverchief.registry.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Another due day and why. */
record MoveMilestone(
        @NotNull LocalDate dueOn, @NotBlank @Size(max = 500) String reason) {}
