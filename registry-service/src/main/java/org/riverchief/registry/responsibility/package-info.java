/** Who answers at a place and an instant: the chiefs from the village to the city, who leads on a boundary, who is to know. */
@NullMarked
package org.riverchief.registry.responsibility;

import org.jspecify.annotations.NullMarked;
