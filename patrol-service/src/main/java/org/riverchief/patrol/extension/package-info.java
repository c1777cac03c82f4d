/**
 * More time for a department: asked for by the lead, granted or refused by the office. Publishes {@code problem.extended}
 * when the due date moves.
 */
@NullMarked
package org.riverchief.patrol.extension;

import org.jspecify.annotations.NullMarked;
