/** Who reported a problem: shown to few, and every look is put on record. */
@NullMarked
package org.riverchief.patrol.identity;

import org.jspecify.annotations.NullMarked;
