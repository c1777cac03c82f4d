package org.riverchief.patrol.satisfaction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A score as the office sees it.
 *
 * @param words of the reporter, plain text, never to be shown as markup
 */
record SatisfactionDeskView(
        UUID problemId, int score, @Nullable String words, Instant givenAt) {

    static SatisfactionDeskView of(Satisfaction satisfaction) {
        return new SatisfactionDeskView(
                satisfaction.problemId, satisfaction.score, satisfaction.words, satisfaction.givenAt);
    }
}
