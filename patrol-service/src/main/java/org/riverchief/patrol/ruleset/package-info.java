/** Rules of patrolling in use elsewhere, by name, and their adoption as the rule of one's own division. */
@NullMarked
package org.riverchief.patrol.ruleset;

import org.jspecify.annotations.NullMarked;
