/**
 * Scores of chiefs, version by version, each row with its evidence. Publishes score.published. A version is never
 * overwritten: facts that arrive late make a new one, and any version can be recomputed from the facts it used.
 */
@NullMarked
package org.riverchief.assessment.score;

import org.jspecify.annotations.NullMarked;
