package org.riverchief.patrol.problem;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.time.Duration;

@ConfigMapping(prefix = "problem")
interface ProblemConfig {

    /** Farther from its reach than this a report is flagged, never refused. */
    @Positive
    BigDecimal farFromReachMetres();

    /** How far a device's clock may be ahead of ours. */
    Duration clockTolerance();

    /** How often problems that could not be dispatched are looked for. */
    Duration routingSweepInterval();

    /** How long one of them is left alone after a try in vain, unless the missing fact arrives. */
    Duration routingRetryPause();

    /** How many of them are tried in one sweep. */
    @Min(1)
    int routingBatchSize();
}
