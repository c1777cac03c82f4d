package org.riverchief.gateway.routing;

import io.opentelemetry.api.trace.Span;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.regex.Pattern;
import org.riverchief.gateway.FilterOrder;

/** Gives every request a name under which users and operators can speak of it. */
@Singleton
class RequestId {

    static final String HEADER = "X-Request-Id";

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.REQUEST_ID);
    }

    static String of(RoutingContext context) {
        return context.get(HEADER);
    }

    private void handle(RoutingContext context) {
        String sent = context.request().getHeader(HEADER);
        String id = sent != null && WELL_FORMED.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
        context.put(HEADER, id);
        Span.current().setAttribute("riverchief.request_id", id);
        context.addHeadersEndHandler(ignored -> context.response().putHeader(HEADER, id));
        context.next();
    }
}
