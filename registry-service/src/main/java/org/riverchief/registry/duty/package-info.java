/**
 * The duty matrix: which department leads and which assist for each category of problem. A line holds for its division and
 * all below, until one nearer says otherwise. Publishes {@code duty.changed}.
 */
@NullMarked
package org.riverchief.registry.duty;

import org.jspecify.annotations.NullMarked;
