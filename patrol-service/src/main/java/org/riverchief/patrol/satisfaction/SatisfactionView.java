package org.riverchief.patrol.satisfaction;

import java.time.Instant;

/** A score that was given. */
record SatisfactionView(int score, Instant givenAt) {

    static SatisfactionView of(Satisfaction satisfaction) {
        return new SatisfactionView(satisfaction.score, satisfaction.givenAt);
    }
}
