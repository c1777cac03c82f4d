/**
 * Takes in chunks of track: checks what they say, their place in the patrol's hash chain, and stores each once. A chunk is
 * never refused for being late.
 */
@NullMarked
package org.riverchief.patrol.chunk;

import org.jspecify.annotations.NullMarked;
