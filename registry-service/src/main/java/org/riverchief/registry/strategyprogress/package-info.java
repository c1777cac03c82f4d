/** How far the measures of strategies have come, entry by entry, and their sums by head. Publishes {@code strategy.progressed}. */
@NullMarked
package org.riverchief.registry.strategyprogress;

import org.jspecify.annotations.NullMarked;
