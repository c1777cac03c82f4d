/**
 * Stretches of water with their line and kilometres, each the charge of one division; a reach has editions in time.
 * Publishes {@code reach.changed}.
 */
@NullMarked
package org.riverchief.registry.reach;

import org.jspecify.annotations.NullMarked;
