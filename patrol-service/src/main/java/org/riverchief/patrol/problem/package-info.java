/**
 * Problems found on the water, from the report through dispatch to handling, and the history of all that happens to them.
 * Publishes {@code problem.reported}, {@code .dispatched}, {@code .accepted}, {@code .returned} and {@code .handled};
 * consumes nothing itself.
 */
@NullMarked
package org.riverchief.patrol.problem;

import org.jspecify.annotations.NullMarked;
