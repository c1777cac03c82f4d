package org.riverchief.notification.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A day with its name, such as 2026-10-01 国庆节. */
public record CalendarDay(
        @NotNull LocalDate date, @NotBlank @Size(max = 100) String name) {}
