/** Shows tasks: a chief's own, a division's, what counted for them, and the rates that come of them. */
@NullMarked
package org.riverchief.patrol.tasklist;

import org.jspecify.annotations.NullMarked;
