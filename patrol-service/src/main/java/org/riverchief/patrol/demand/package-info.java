/** The words rules use to say what is asked of a chief: how often, in which way, and under which warning. */
@NullMarked
package org.riverchief.patrol.demand;

import org.jspecify.annotations.NullMarked;
