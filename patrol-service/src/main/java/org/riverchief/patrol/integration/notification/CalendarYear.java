package org.riverchief.patrol.integration.notification;

import java.util.List;

/**
 * The days that the notice for one year moved; all others follow the week. A notice may move days of the December before.
 *
 * @param provisional whether the days come from no notice yet, so that they may still change
 */
public record CalendarYear(
        int year, int version, boolean provisional, List<CalendarDay> holidays, List<CalendarDay> makeUpWorkdays) {}
