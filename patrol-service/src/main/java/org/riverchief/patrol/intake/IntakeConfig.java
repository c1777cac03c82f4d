package org.riverchief.patrol.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "patrol-intake")
interface IntakeConfig {

    /** Largest file; quarkus.http.limits.max-body-size must be above it. */
    @WithDefault("8M")
    MemorySize maxSize();

    /** Most positions in a file. */
    @WithDefault("50000")
    int maxFixes();

    /** How many files one patrol may have. */
    @WithDefault("50")
    int maxFiles();

    /** How long more files are waited for before a judged patrol is judged again. */
    @WithDefault("5s")
    Duration settling();
}
