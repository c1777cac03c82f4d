/** Background work that exactly one replica of a service does at a time. */
@NullMarked
package org.riverchief.defaults.leader;

import org.jspecify.annotations.NullMarked;
