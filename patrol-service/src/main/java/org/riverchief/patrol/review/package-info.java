/**
 * The queue of doubtful patrols: a person of the office decides VALID or INVALID and says why. The decision is a new
 * judgement; publishes patrol.judged.
 */
@NullMarked
package org.riverchief.patrol.review;

import org.jspecify.annotations.NullMarked;
