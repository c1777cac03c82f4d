package org.riverchief.gateway.routing;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.riverchief.gateway.security.SecurityHeaders;

/** Passes the login pages and the realm's endpoints to Keycloak; its administration stays inside. */
@Singleton
class KeycloakRoutes {

    private final Exchanges exchanges;
    private final Upstream keycloak;

    KeycloakRoutes(RoutingConfig config, Exchanges exchanges) {
        this.exchanges = exchanges;
        this.keycloak = exchanges.upstream("keycloak", config.keycloak());
    }

    void register(@Observes Router router) {
        router.route("/auth/realms/riverchief/*").handler(this::handle);
        router.route("/auth/resources/*").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        SecurityHeaders.keepUpstreamPolicy(context);
        exchanges.start(context, keycloak, ForwardedHeaders::keepForeignCookies, answer -> {});
    }
}
