package org.riverchief.patrol.device;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "patrol-device")
interface DeviceConfig {

    /** How long a token is believed without asking the database again: how late a revocation reaches other replicas. */
    @WithDefault("5s")
    Duration tokenMemory();

    /** How often late positions are looked for. */
    @WithDefault("10s")
    Duration sweepInterval();

    /** Most tokens a chief may have that are not revoked. */
    @WithDefault("20")
    int maxTokens();

    /** Most positions in one request. */
    @WithDefault("1000")
    int maxFixes();
}
