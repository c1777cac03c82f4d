/** Speed as ratios: each benchmark runs what we do and what a peer does in the same run. */
@NullMarked
package org.riverchief.benchmarks;

import org.jspecify.annotations.NullMarked;
