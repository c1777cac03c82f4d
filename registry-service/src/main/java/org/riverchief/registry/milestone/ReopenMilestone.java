package org.riverchief.registry.milestone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a milestone was not reached after all. */
record ReopenMilestone(@NotBlank @Size(max = 500) String reason) {}
