package org.riverchief.patrol.patrolling;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "patrolling")
interface PatrollingConfig {

    /** Pause of the sweeper when no patrol is to be given up. */
    @WithDefault("5s")
    Duration abandonmentPollInterval();
}
