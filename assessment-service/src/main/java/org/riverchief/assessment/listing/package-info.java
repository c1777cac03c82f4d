/** What the lists of this service have in common. */
@NullMarked
package org.riverchief.assessment.listing;

import org.jspecify.annotations.NullMarked;
