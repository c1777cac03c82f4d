/**
 * Administrative divisions from city to village, by the codes of the National Bureau of Statistics. Publishes
 * {@code division.changed}.
 */
@NullMarked
package org.riverchief.registry.division;

import org.jspecify.annotations.NullMarked;
