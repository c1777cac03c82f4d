package org.riverchief.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.riverchief.gateway.limits.RateLimits;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;
import org.riverchief.gateway.security.DemoTokens;
import org.riverchief.gateway.session.Caller;
import org.riverchief.gateway.session.Callers;
import org.riverchief.gateway.session.LoginFailures;

/**
 * Passes {@code /api/<name>/**} to the service of that name, and the paths a standard keeps at the root to the service that
 * serves them, with the caller's token and without cookies.
 */
@Singleton
class ServiceRoutes {

    private final RoutingConfig config;
    private final Exchanges exchanges;
    private final Callers callers;
    private final LoginFailures failures;
    private final DemoTokens demoTokens;
    private final RateLimits limits;
    private final Problems problems;

    ServiceRoutes(
            RoutingConfig config,
            Exchanges exchanges,
            Callers callers,
            LoginFailures failures,
            DemoTokens demoTokens,
            RateLimits limits,
            Problems problems) {
        this.config = config;
        this.exchanges = exchanges;
        this.callers = callers;
        this.failures = failures;
        this.demoTokens = demoTokens;
        this.limits = limits;
        this.problems = problems;
    }

    void register(@Observes Router router) {
        config.services().forEach((name, address) -> {
            Upstream service = exchanges.upstream(name, address);
            router.route("/api/" + name + "/*").handler(context -> handle(context, service));
            config.rootPaths().entrySet().stream()
                    .filter(path -> path.getValue().equals(name))
                    .map(path -> "/" + path.getKey())
                    .flatMap(path -> Stream.of(path, path + "/*"))
                    .forEach(path -> router.route(path).handler(context -> handle(context, service)));
        });
    }

    private void handle(RoutingContext context, Upstream service) {
        callers.identify(context)
                .onSuccess(caller -> pass(context, service, caller))
                .onFailure(failure -> failures.send(context, failure));
    }

    private void pass(RoutingContext context, Upstream service, Optional<Caller> caller) {
        if (caller.isPresent() && demoTokens.refuses(caller.get().claims())) {
            problems.send(context, Problem.DEMO_TOKEN_REFUSED);
            return;
        }
        if (caller.isPresent() && !limits.admits(context, caller.get().subject())) {
            return;
        }
        exchanges.start(context, service, headers -> authorise(headers, caller), ServiceRoutes::cleanAnswer);
    }

    private static void authorise(MultiMap headers, Optional<Caller> caller) {
        headers.remove(HttpHeaders.COOKIE);
        headers.remove(HttpHeaders.AUTHORIZATION);
        caller.ifPresent(known -> headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + known.token()));
    }

    private static void cleanAnswer(MultiMap headers) {
        headers.remove(HttpHeaders.SET_COOKIE);
        if (!headers.contains(HttpHeaders.CACHE_CONTROL)) {
            headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }
}
