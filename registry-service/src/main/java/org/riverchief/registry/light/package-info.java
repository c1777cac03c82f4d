/** How far something with a due day is: on track, at risk or overdue, by a rule that is a row with its source. */
@NullMarked
package org.riverchief.registry.light;

import org.jspecify.annotations.NullMarked;
