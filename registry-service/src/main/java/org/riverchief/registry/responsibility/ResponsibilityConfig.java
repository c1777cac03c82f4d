package org.riverchief.registry.responsibility;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/** How near is near. */
@ConfigMapping(prefix = "registry.responsibility")
interface ResponsibilityConfig {

    /** How far from the water's line a place may be and still belong to it. */
    @WithDefault("500")
    @Positive
    double withinMetres();

    /** How far apart the lines of one water may be drawn. */
    @WithDefault("30")
    @Positive
    double slackMetres();

    /** How near along the water another division's reach makes a place a boundary. */
    @WithDefault("0.2")
    @DecimalMin("0")
    BigDecimal boundaryKm();
}
