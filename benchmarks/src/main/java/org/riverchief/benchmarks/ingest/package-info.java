/** How many fixes a second the suite takes in, beside what PostgreSQL itself can write. */
@NullMarked
package org.riverchief.benchmarks.ingest;

import org.jspecify.annotations.NullMarked;
