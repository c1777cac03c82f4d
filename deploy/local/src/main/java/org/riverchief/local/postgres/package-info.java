/** The real PostgreSQL server: unpacked, initialised, started, and its databases with least-privilege roles. */
@NullMarked
package org.riverchief.local.postgres;

import org.jspecify.annotations.NullMarked;
