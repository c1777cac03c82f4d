package org.riverchief.patrol.exemption;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/** A reach asks for no patrol from a day to another, both included. */
record GrantExemption(
        @NotNull UUID reachId,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 300) String reason) {}
