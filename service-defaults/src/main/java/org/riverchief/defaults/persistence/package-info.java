/** How values become JSON columns. */
@NullMarked
package org.riverchief.defaults.persistence;

import org.jspecify.annotations.NullMarked;
