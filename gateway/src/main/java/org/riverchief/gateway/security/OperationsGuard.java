package org.riverchief.gateway.security;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.riverchief.gateway.FilterOrder;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;

/** Shows health and metrics to the machine itself and to configured networks only. */
@Singleton
class OperationsGuard {

    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private final List<Network> allowed;
    private final Problems problems;

    OperationsGuard(SecurityConfig config, Problems problems) {
        this.allowed = config.operationsClients().stream().map(Network::of).toList();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.OPERATIONS);
    }

    private void handle(RoutingContext context) {
        String path = context.normalizedPath();
        boolean operations = path.equals("/q") || path.startsWith("/q/");
        if (!operations || isDirect(context)) {
            context.next();
            return;
        }
        problems.send(context, Problem.NOT_FOUND);
    }

    /** A proxy on this machine also connects from loopback; what it forwards comes from outside. */
    private boolean isDirect(RoutingContext context) {
        if (FORWARDED.stream().anyMatch(context.request().headers()::contains)) {
            return false;
        }
        String peer = context.request().connection().remoteAddress().hostAddress();
        return allowed.stream().anyMatch(network -> network.contains(peer));
    }
}
