package org.riverchief.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.Map;

/** Everything the gateway talks to, as real servers: an OpenID provider and a service; {@code patrol} is down. */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {

    public static final String ORIGIN = "http://river.test";
    public static final int MAX_BODY = 64 * 1024;

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        String upstream = new Upstream(vertx).address();
        String provider = new IdentityProvider(vertx).address();
        return Map.ofEntries(
                Map.entry("RIVERCHIEF_ORIGIN", ORIGIN),
                Map.entry("OIDC_SERVER_URL", provider),
                Map.entry("OIDC_ISSUER", provider),
                Map.entry("GATEWAY_CLIENT_SECRET", "client-secret-of-the-tests-0123456789"),
                Map.entry("GATEWAY_COOKIE_SECRET", "cookie-secret-of-the-tests-0123456789"),
                Map.entry("REGISTRY_URL", upstream),
                Map.entry("PATROL_URL", "http://127.0.0.1:1"),
                Map.entry("ASSESSMENT_URL", upstream),
                Map.entry("SUPERVISION_URL", upstream),
                Map.entry("KEYCLOAK_URL", upstream),
                Map.entry("gateway.routing.max-body-size", Integer.toString(MAX_BODY)),
                Map.entry("gateway.routing.response-timeout", "1S"),
                Map.entry("gateway.limits.login.burst", "1000"),
                Map.entry("gateway.limits.address.burst", "10000"));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
