package org.riverchief.registry.ogc;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves {@code /ogc} at the root of the origin, where links of the standard's documents point, here and at the gateway. */
@Singleton
class OgcRoute {

    private final String restPath;

    OgcRoute(@ConfigProperty(name = "quarkus.rest.path") String restPath) {
        this.restPath = restPath;
    }

    void register(@Observes Router router) {
        router.route("/ogc").handler(this::handle);
        router.route("/ogc/*").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.reroute(restPath + context.request().uri());
    }
}
