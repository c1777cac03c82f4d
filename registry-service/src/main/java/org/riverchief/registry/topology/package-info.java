/**
 * Which water leads to which, registered link by link, and what lies up and down the water from a place. Publishes
 * {@code water-link.changed}.
 */
@NullMarked
package org.riverchief.registry.topology;

import org.jspecify.annotations.NullMarked;
