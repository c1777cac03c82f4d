package org.riverchief.notification.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "notification.watch")
interface WatchConfig {

    /** How often passed deadlines are looked for, as a duration; {@code off} leaves it to others. */
    String sweepInterval();

    /**
     * How long nothing may have changed in a case before its deadline fires. After an outage the dispatch and the answer
     * of a case arrive together; the answer must have its chance.
     */
    @WithDefault("10s")
    Duration settleTime();

    /** Longest pause before a deadline that could not be acted upon is tried again. */
    @WithDefault("15m")
    Duration longestPause();
}
