/** Errors as RFC 9457 problem details. */
@NullMarked
package org.riverchief.defaults.problem;

import org.jspecify.annotations.NullMarked;
