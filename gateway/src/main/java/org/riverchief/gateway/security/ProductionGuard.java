package org.riverchief.gateway.security;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stops a production start whose settings would make every session worthless. */
@Singleton
class ProductionGuard {

    private static final int SHORTEST_SECRET = 32;

    private final Origin origin;
    private final DemoTokens demoTokens;
    private final String clientSecret;
    private final String cookieSecret;

    ProductionGuard(
            Origin origin,
            DemoTokens demoTokens,
            @ConfigProperty(name = "quarkus.oidc.credentials.secret") String clientSecret,
            @ConfigProperty(name = "quarkus.oidc.token-state-manager.encryption-secret") String cookieSecret) {
        this.origin = origin;
        this.demoTokens = demoTokens;
        this.clientSecret = clientSecret;
        this.cookieSecret = cookieSecret;
    }

    void check(@Observes StartupEvent event) {
        if (ConfigUtils.isProfileActive("prod")) {
            requireProductionSettings();
        }
    }

    void requireProductionSettings() {
        require(cookieSecret.length() >= SHORTEST_SECRET, "GATEWAY_COOKIE_SECRET must have at least 32 characters");
        require(clientSecret.length() >= SHORTEST_SECRET, "GATEWAY_CLIENT_SECRET must have at least 32 characters");
        require(!clientSecret.equals(cookieSecret), "GATEWAY_CLIENT_SECRET and GATEWAY_COOKIE_SECRET must differ");
        require(!demoTokens.areAccepted(), "riverchief.demo-tokens-accepted must be false");
        require(origin.isHttps(), "RIVERCHIEF_ORIGIN must be an https address");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
