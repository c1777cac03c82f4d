/**
 * By when something must be done: deadline rules per division, and working-day arithmetic that explains itself. Publishes
 * nothing; counts with the read copy of the working calendar.
 */
@NullMarked
package org.riverchief.patrol.deadline;

import org.jspecify.annotations.NullMarked;
