package org.riverchief.patrol.video;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "patrol-video")
interface VideoConfig {

    /** Largest video; quarkus.http.limits.max-body-size and the gateway's limit must be above it. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** Longest part that is sent at once when the asker names no end. */
    @WithDefault("2097152")
    @Min(1)
    int openRangeBytes();
}
