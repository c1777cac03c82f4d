package org.riverchief.patrol.judging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "patrol-judging")
interface JudgingConfig {

    /** Pause of the sweeper when nothing is due. */
    @WithDefault("300ms")
    Duration pollInterval();

    /** How long a patrol whose judgement failed is left alone. */
    @WithDefault("1m")
    Duration retryAfter();
}
