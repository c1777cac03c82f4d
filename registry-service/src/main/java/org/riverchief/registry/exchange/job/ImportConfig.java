package org.riverchief.registry.exchange.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of imports. */
@ConfigMapping(prefix = "registry.imports")
interface ImportConfig {

    /** Pause between looks for new files. */
    @WithDefault("500ms")
    Duration pollInterval();

    /** After so long an import is given up. */
    @WithDefault("30m")
    Duration timeLimit();

    /** Rows written together; progress is told as often. */
    @WithDefault("500")
    int batchSize();

    /** How often a file is taken up again after the process died over it. */
    @WithDefault("3")
    int attempts();
}
