package org.riverchief.patrol.integration.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What this service reads of a published calendar. */
record CalendarPublished(
        int year,
        int version,
        @Nullable String evidence,
        List<CalendarDay> holidays,
        List<CalendarDay> makeUpWorkdays,
        String source) {}
