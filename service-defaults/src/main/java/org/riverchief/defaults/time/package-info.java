/** The clock everything reads the time from. */
@NullMarked
package org.riverchief.defaults.time;

import org.jspecify.annotations.NullMarked;
