package org.riverchief.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;

/** Passes {@code /open311/**} to the service that speaks it, without any session or token: its keys travel in the form. */
@Singleton
class Open311Routes {

    private static final String SERVICE = "patrol";

    private final RoutingConfig config;
    private final Exchanges exchanges;

    Open311Routes(RoutingConfig config, Exchanges exchanges) {
        this.config = config;
        this.exchanges = exchanges;
    }

    void register(@Observes Router router) {
        URI address = config.services().get(SERVICE);
        if (address == null) {
            return;
        }
        Upstream service = exchanges.upstream(SERVICE, address);
        router.route("/open311/*").handler(context -> pass(context, service));
    }

    private void pass(RoutingContext context, Upstream service) {
        exchanges.start(context, service, Open311Routes::makeAnonymous, Open311Routes::cleanAnswer);
    }

    private static void makeAnonymous(MultiMap headers) {
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(HttpHeaders.AUTHORIZATION);
    }

    private static void cleanAnswer(MultiMap headers) {
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
