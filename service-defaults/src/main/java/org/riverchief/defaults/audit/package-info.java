/** The append-only, hash-chained record of every change. */
@NullMarked
package org.riverchief.defaults.audit;

import org.jspecify.annotations.NullMarked;
