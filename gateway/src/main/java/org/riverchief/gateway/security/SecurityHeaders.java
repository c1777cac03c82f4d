package org.riverchief.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.riverchief.gateway.FilterOrder;

/** Puts the browser's rules on every answer, whoever wrote it. */
@Singleton
public class SecurityHeaders {

    private static final String OWN_POLICY = SecurityHeaders.class.getName();

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
            + "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    private final Map<String, String> headers = new LinkedHashMap<>();

    SecurityHeaders(Origin origin, SecurityConfig config) {
        headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "geolocation=(self), camera=(self), microphone=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (origin.isHttps()) {
            headers.put(
                    "Strict-Transport-Security",
                    "max-age=" + config.strictTransport().toSeconds());
        }
    }

    /** Keeps the policy an upstream sends: Keycloak's pages carry inline scripts, ours would break the login. */
    public static void keepUpstreamPolicy(RoutingContext context) {
        context.put(OWN_POLICY, true);
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.SECURITY_HEADERS);
    }

    private void handle(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> apply(context));
        context.next();
    }

    private void apply(RoutingContext context) {
        MultiMap answer = context.response().headers();
        if (context.get(OWN_POLICY) != null) {
            headers.forEach((name, value) -> {
                if (!answer.contains(name)) {
                    answer.set(name, value);
                }
            });
            return;
        }
        headers.forEach(answer::set);
    }
}
