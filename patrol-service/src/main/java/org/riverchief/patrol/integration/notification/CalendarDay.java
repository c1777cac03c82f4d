package org.riverchief.patrol.integration.notification;

import java.time.LocalDate;

/** A day with its name, such as 2026-10-01 国庆节. */
public record CalendarDay(LocalDate date, String name) {}
