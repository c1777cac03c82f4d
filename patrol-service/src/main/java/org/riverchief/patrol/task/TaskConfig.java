package org.riverchief.patrol.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.ZoneId;

/** When the sweeper looks, and which days it goes by. */
@ConfigMapping(prefix = "patrol-task")
public interface TaskConfig {

    /** Zone whose days periods are made of. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();

    /** Pause of the sweeper when nothing is due. */
    @WithDefault("1s")
    Duration pollInterval();

    /** How far back periods are planned that began while nobody looked. */
    @WithDefault("400d")
    Duration catchUp();

    /** How long a task or plan that failed is left alone. */
    @WithDefault("10m")
    Duration retryAfter();
}
