package org.riverchief.patrol.chunk;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "patrol-chunk")
interface ChunkConfig {

    /** Largest body of a chunk. */
    @WithDefault("1M")
    MemorySize maxBodySize();

    /** Most fixes in a chunk. */
    @WithDefault("2000")
    int maxFixes();

    /** How long more late chunks are waited for before a patrol is judged again. */
    @WithDefault("10s")
    Duration settling();
}
