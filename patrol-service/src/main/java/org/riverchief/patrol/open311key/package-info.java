/** Keys by which other programs may send reports over Open311: issued and revoked by the division's administrator. */
@NullMarked
package org.riverchief.patrol.open311key;

import org.jspecify.annotations.NullMarked;
