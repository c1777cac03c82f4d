/** Who is calling and which divisions they may see: the one place that decides scope. */
@NullMarked
package org.riverchief.defaults.security;

import org.jspecify.annotations.NullMarked;
