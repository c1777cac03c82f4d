package org.riverchief.patrol.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;

@ConfigMapping(prefix = "patrol-attachment")
interface AttachmentConfig {

    /** Largest original; quarkus.http.limits.max-body-size must be above it. */
    @WithDefault("10M")
    MemorySize maxSize();

    /** Most pixels an original may have; a small file can claim any number. */
    @WithDefault("60000000")
    @Min(1)
    long maxPixels();

    /** Longest edge an original may have. */
    @WithDefault("20000")
    @Min(1)
    int maxEdge();

    /** Memory the decoded pixels of one photo may take; beyond it the photo is read coarser. */
    @WithDefault("48M")
    MemorySize decodedSize();

    /** How many photos are decoded at a time. */
    @WithDefault("2")
    @Min(1)
    int decodings();

    /** Longest edge of the copy that is served. */
    @WithDefault("2048")
    @Min(64)
    int servedEdge();

    /** JPEG quality of the copy that is served. */
    @WithDefault("0.85")
    @DecimalMin("0.1")
    @DecimalMax("1.0")
    float servedQuality();
}
