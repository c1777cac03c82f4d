package org.riverchief.patrol.open311;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Serves {@code /open311} at the root of the origin, where programs for other cities look for it. */
@Singleton
class Open311Route {

    private final String restPath;

    Open311Route(@ConfigProperty(name = "quarkus.rest.path") String restPath) {
        this.restPath = restPath;
    }

    void register(@Observes Router router) {
        router.route("/open311/*").handler(this::handle);
    }

    private void handle(RoutingContext context) {
        context.reroute(restPath + context.request().uri());
    }
}
