package org.riverchief.patrol.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a mandate ends now. */
record RevokeMandate(@NotBlank @Size(max = 300) String reason) {}
