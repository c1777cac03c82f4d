/**
 * Rules a division may set for itself and all below it: what a notice board must say, how long a strategy runs. The nearest
 * division at or above decides; each version keeps its source and year, and none is overwritten.
 */
@NullMarked
package org.riverchief.registry.rule;

import org.jspecify.annotations.NullMarked;
