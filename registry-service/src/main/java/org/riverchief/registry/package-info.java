/** Who is responsible for which water, on paper. What all features share: whose facts may be read, what day it is. */
@NullMarked
package org.riverchief.registry;

import org.jspecify.annotations.NullMarked;
