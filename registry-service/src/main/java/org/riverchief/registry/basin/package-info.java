/** River basins and the basins within them; waters name the basin they drain. Publishes {@code basin.changed}. */
@NullMarked
package org.riverchief.registry.basin;

import org.jspecify.annotations.NullMarked;
