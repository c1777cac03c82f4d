/** The whole suite as parts with ports, secrets, databases and an order of starting and stopping. */
@NullMarked
package org.riverchief.local.suite;

import org.jspecify.annotations.NullMarked;
