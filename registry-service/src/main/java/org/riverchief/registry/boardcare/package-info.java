/**
 * Whether the notice boards on the banks are whole, up to date and enough: inspections, the search for stale boards, boards
 * per village and river.
 */
@NullMarked
package org.riverchief.registry.boardcare;

import org.jspecify.annotations.NullMarked;
