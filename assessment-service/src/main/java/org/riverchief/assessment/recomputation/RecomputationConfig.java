package org.riverchief.assessment.recomputation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How eagerly scores are brought up to date. */
@ConfigMapping(prefix = "assessment.recomputation")
interface RecomputationConfig {

    /** Pause after a round that found nothing due. */
    @WithDefault("500ms")
    Duration idle();

    @WithDefault("100")
    int batchSize();
}
