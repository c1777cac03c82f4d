package org.riverchief.patrol.departmenthook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "department-hook")
interface HookConfig {

    /** At least 32 random bytes in Base64, from which the secrets of all hooks are derived; absent: there are no hooks. */
    Optional<String> secretKey();

    /** How far the timestamp of a message may be from our clock. */
    @WithDefault("5m")
    Duration tolerance();
}
