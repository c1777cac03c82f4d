package org.riverchief.gateway.routing;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Map;

@ConfigMapping(prefix = "gateway.routing")
interface RoutingConfig {

    /** Addresses of the services by the name that follows {@code /api/}. */
    Map<String, URI> services();

    /** Names of services by the first segment of paths outside {@code /api/} that are theirs. */
    Map<String, String> rootPaths();

    URI keycloak();

    @WithDefault("12M")
    MemorySize maxBodySize();

    @WithDefault("2S")
    Duration connectTimeout();

    /** From the end of the request to the head of the answer. */
    @WithDefault("30S")
    Duration responseTimeout();

    /** A connection on which nothing moves for so long is closed. */
    @WithDefault("90S")
    Duration idleTimeout();

    @WithDefault("128")
    int connectionsPerUpstream();
}
