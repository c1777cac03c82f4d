/**
 * The working calendar: which days count, per year and version, and deadlines that explain themselves. Publishes
 * {@code calendar.published}; consumes nothing.
 */
@NullMarked
package org.riverchief.notification.calendar;

import org.jspecify.annotations.NullMarked;
