/** By when which roles hand over (离任交接), per division: rows with their source, never a number in code. */
@NullMarked
package org.riverchief.registry.handoverrule;

import org.jspecify.annotations.NullMarked;
