package org.riverchief.registry.integration.notification;

import java.util.List;

/** What this service reads of a published calendar. */
record CalendarPublished(int year, int version, List<CalendarDay> holidays, List<CalendarDay> makeUpWorkdays) {}
