/** The part of the problem categories people without an account choose from, in their words. */
@NullMarked
package org.riverchief.patrol.publiccategory;

import org.jspecify.annotations.NullMarked;
