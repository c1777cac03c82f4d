/** Kinds of problems and how serious they are: data with their legal source, the same for every feature that asks. */
@NullMarked
package org.riverchief.patrol.category;

import org.jspecify.annotations.NullMarked;
