/**
 * Problems found on the water, from the report through dispatch and handling to closure. Publishes {@code
 * problem.reported}, {@code .dispatched}, {@code .handled} and {@code .closed}; consumes nothing itself.
 */
@NullMarked
package org.riverchief.patrol.problem;

import org.jspecify.annotations.NullMarked;
