package org.riverchief.gateway.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionGuardTest {

    private static final String CLIENT_SECRET = "a".repeat(32);
    private static final String COOKIE_SECRET = "b".repeat(32);

    @Test
    void acceptsSecretsAndHttps() {
        assertThatCode(() -> check("https://river.test", CLIENT_SECRET, COOKIE_SECRET, false))
                .doesNotThrowAnyException();
    }

    @Test
    void refusesWeakSettings() {
        assertThatThrownBy(() -> check("http://river.test", CLIENT_SECRET, COOKIE_SECRET, false))
                .hasMessageContaining("RIVERCHIEF_ORIGIN");
        assertThatThrownBy(() -> check("https://river.test", "short", COOKIE_SECRET, false))
                .hasMessageContaining("GATEWAY_CLIENT_SECRET");
        assertThatThrownBy(() -> check("https://river.test", CLIENT_SECRET, "short", false))
                .hasMessageContaining("GATEWAY_COOKIE_SECRET");
        assertThatThrownBy(() -> check("https://river.test", CLIENT_SECRET, CLIENT_SECRET, false))
                .hasMessageContaining("must differ");
        assertThatThrownBy(() -> check("https://river.test", CLIENT_SECRET, COOKIE_SECRET, true))
                .hasMessageContaining("demo-tokens-accepted");
    }

    private static void check(String origin, String clientSecret, String cookieSecret, boolean demoTokens) {
        SecurityConfig config = new SecurityConfig() {
            @Override
            public URI origin() {
                return URI.create(origin);
            }

            @Override
            public List<String> operationsClients() {
                return List.of();
            }

            @Override
            public Duration strictTransport() {
                return Duration.ofDays(365);
            }
        };
        new ProductionGuard(new Origin(config), new DemoTokens(demoTokens), clientSecret, cookieSecret)
                .requireProductionSettings();
    }
}
