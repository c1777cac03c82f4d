package org.riverchief.patrol.timer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "problem-timer")
interface TimerConfig {

    /** How often passed times are looked for. */
    @WithDefault("5s")
    String sweepInterval();

    /** Longest pause before a timer that could not be acted upon is tried again. */
    @WithDefault("15m")
    Duration longestPause();
}
