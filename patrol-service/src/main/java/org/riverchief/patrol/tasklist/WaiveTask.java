package org.riverchief.patrol.tasklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nothing is asked for. */
record WaiveTask(@NotBlank @Size(max = 500) String reason) {}
