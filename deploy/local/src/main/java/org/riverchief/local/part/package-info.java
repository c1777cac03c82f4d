/** A part of the stack: what to run, how to see that it answers, and how to tell why it ended. */
@NullMarked
package org.riverchief.local.part;

import org.jspecify.annotations.NullMarked;
