/** What patrol says of problems on the water: copies of those that are not closed, and of when they were. */
@NullMarked
package org.riverchief.registry.integration.patrol;

import org.jspecify.annotations.NullMarked;
