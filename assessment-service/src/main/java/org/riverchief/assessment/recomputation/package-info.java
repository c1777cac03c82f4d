/**
 * Keeps scores up to date: remembers, in the transaction that stores a fact, which chief's period must be judged again,
 * opens each period, closes it after its grace, and judges what is due. A killed process leaves what is due in the table.
 */
@NullMarked
package org.riverchief.assessment.recomputation;

import org.jspecify.annotations.NullMarked;
