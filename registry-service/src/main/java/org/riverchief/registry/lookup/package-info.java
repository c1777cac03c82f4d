/** Finds the reach at a coordinate, in memory: an index of the lines of all reaches that follows what is committed. */
@NullMarked
package org.riverchief.registry.lookup;

import org.jspecify.annotations.NullMarked;
