package org.riverchief.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.riverchief.gateway.FilterOrder;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;

/** Refuses paths that the gateway and a service could read differently. */
@Singleton
class PathGuard {

    /** Encoded slash, backslash, dot, percent or NUL; a bare backslash; a parameter on a dot segment. */
    private static final Pattern AMBIGUOUS = Pattern.compile("(?i)%(?:2f|5c|2e|25|00)|\\\\|/\\.{1,2};");

    private final Problems problems;

    PathGuard(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.PATH);
    }

    private void handle(RoutingContext context) {
        String path = context.request().path();
        if (path == null || !path.startsWith("/") || AMBIGUOUS.matcher(path).find()) {
            problems.send(context, Problem.NOT_FOUND);
            return;
        }
        context.next();
    }
}
