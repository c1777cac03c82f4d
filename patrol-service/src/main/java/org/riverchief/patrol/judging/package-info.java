/**
 * Judges completed patrols: lets the track engine measure what was received, keeps the judgement with its certificate,
 * and shows the track. One sweeper judges whatever is due, so a killed process leaves nothing unjudged.
 */
@NullMarked
package org.riverchief.patrol.judging;

import org.jspecify.annotations.NullMarked;
