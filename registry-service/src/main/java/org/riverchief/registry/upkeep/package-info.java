/** Who keeps a reach: the body, what it answers for and the person who does it; and which reaches lack one of them. */
@NullMarked
package org.riverchief.registry.upkeep;

import org.jspecify.annotations.NullMarked;
