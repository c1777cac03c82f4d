/**
 * Problems that are the same: one goes on, the others keep their history and their reporters and point to it. Publishes
 * {@code problem.merged}.
 */
@NullMarked
package org.riverchief.patrol.merging;

import org.jspecify.annotations.NullMarked;
