/** Positions in lists that run from the latest row to the earliest. */
@NullMarked
package org.riverchief.notification.listing;

import org.jspecify.annotations.NullMarked;
