/**
 * Rivers, lakes, reservoirs, canals and small waters, with their published figures and where each was published. Publishes
 * {@code water-body.changed}.
 */
@NullMarked
package org.riverchief.registry.waterbody;

import org.jspecify.annotations.NullMarked;
