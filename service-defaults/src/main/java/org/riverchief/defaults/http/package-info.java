/** Paging and idempotent requests. */
@NullMarked
package org.riverchief.defaults.http;

import org.jspecify.annotations.NullMarked;
