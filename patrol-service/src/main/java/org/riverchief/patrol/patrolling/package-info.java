/**
 * Patrols from their start to their judgement, with the chunks of track they consist of. Publishes patrol.started,
 * patrol.completed and patrol.judged. Chunks come in through {@code chunk}, judgements are made in {@code judging}.
 */
@NullMarked
package org.riverchief.patrol.patrolling;

import org.jspecify.annotations.NullMarked;
