package org.riverchief.registry.boardcare;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the search for stale boards. */
@ConfigMapping(prefix = "board-care")
interface BoardCareConfig {

    /** Time between two searches, as a scheduler's {@code every}. */
    @WithDefault("15m")
    String reviewInterval();

    /** Boards per transaction. */
    @WithDefault("200")
    int reviewBatchSize();
}
