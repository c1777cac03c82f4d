/**
 * Guards what people without an account may send: limits per address, device, board and place, a form's filling time,
 * duplicates. Where it is unsure it raises a suspicion and the office looks first; it refuses only a flood. Publishes and
 * consumes nothing.
 */
@NullMarked
package org.riverchief.patrol.abuse;

import org.jspecify.annotations.NullMarked;
