/**
 * Hand-overs between chiefs: opened when an appointment gets its end, given to the successor, signed by both over the same
 * pack by a due day. Publishes {@code handover.due}, {@code handover.signed} and {@code handover.overdue}.
 */
@NullMarked
package org.riverchief.registry.handover;

import org.jspecify.annotations.NullMarked;
