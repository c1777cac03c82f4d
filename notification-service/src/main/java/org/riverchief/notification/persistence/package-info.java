/** How values become JSON columns. */
@NullMarked
package org.riverchief.notification.persistence;

import org.jspecify.annotations.NullMarked;
