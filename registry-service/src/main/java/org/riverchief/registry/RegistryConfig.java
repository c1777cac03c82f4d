package org.riverchief.registry;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Settings of the registry. */
@ConfigMapping(prefix = "registry")
public interface RegistryConfig {

    /** Whether an empty registry is filled with the demo data of Yangjiang; refused in production. */
    @WithDefault("false")
    boolean demoData();

    /** The zone whose days validity is counted in. */
    @WithDefault("Asia/Shanghai")
    ZoneId zone();
}
