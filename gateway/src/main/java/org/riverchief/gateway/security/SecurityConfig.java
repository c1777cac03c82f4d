package org.riverchief.gateway.security;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.List;

@ConfigMapping(prefix = "gateway.security")
interface SecurityConfig {

    /** The one address users know, for example {@code https://river.example.gov.cn}. */
    URI origin();

    /** Addresses or networks that may read health and metrics; they must connect without a proxy. */
    @WithDefault("127.0.0.0/8,::1/128")
    List<String> operationsClients();

    @WithDefault("365D")
    Duration strictTransport();
}
