package org.riverchief.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import org.riverchief.gateway.FilterOrder;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;

/** Lets a session cookie change something only when the request comes from our own pages. */
@Singleton
class CrossSiteGuard {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Origin origin;
    private final Problems problems;

    CrossSiteGuard(Origin origin, Problems problems) {
        this.origin = origin;
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.CROSS_SITE);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (SAFE.contains(request.method()) || !SessionCookies.carriesSession(request) || isSameOrigin(request)) {
            context.next();
            return;
        }
        problems.send(context, Problem.CROSS_SITE_REQUEST);
    }

    private boolean isSameOrigin(HttpServerRequest request) {
        String claimed = request.getHeader(HttpHeaders.ORIGIN);
        if (claimed != null && !claimed.equals(origin.toString())) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        return claimed != null;
    }
}
