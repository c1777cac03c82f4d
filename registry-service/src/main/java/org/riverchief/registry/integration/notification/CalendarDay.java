package org.riverchief.registry.integration.notification;

import java.time.LocalDate;

/** A day that a notice moved. */
record CalendarDay(LocalDate date) {}
