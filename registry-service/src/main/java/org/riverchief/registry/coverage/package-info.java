/** How much of the water has a chief at its lowest level, where none is, where two are: reckoned in decimal kilometres. */
@NullMarked
package org.riverchief.registry.coverage;

import org.jspecify.annotations.NullMarked;
