package org.riverchief.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;
import org.riverchief.gateway.security.Origin;

/** Starts exchanges with upstreams over one pool of connections. */
@Singleton
class Exchanges {

    private static final Set<HttpMethod> PASSED = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final HttpClient client;
    private final RoutingConfig config;
    private final Exchange.Rules rules;

    Exchanges(Vertx vertx, RoutingConfig config, Origin origin, Problems problems) {
        this.config = config;
        this.rules = new Exchange.Rules(
                origin,
                problems,
                config.maxBodySize().asLongValue(),
                config.responseTimeout().toMillis());
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(config.connectionsPerUpstream())
                .setMaxWaitQueueSize(config.connectionsPerUpstream() * 8)
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setIdleTimeout(Math.toIntExact(config.idleTimeout().toMillis()))
                .setDecompressionSupported(false));
    }

    Upstream upstream(String name, URI address) {
        return new Upstream(name, address, rules.origin(), config.connectTimeout());
    }

    void start(
            RoutingContext context,
            Upstream upstream,
            Consumer<MultiMap> requestHeaders,
            Consumer<MultiMap> answerHeaders) {
        if (!PASSED.contains(context.request().method())) {
            rules.problems().send(context, Problem.METHOD_NOT_ALLOWED);
            return;
        }
        Exchange exchange = new Exchange(context, upstream, rules, requestHeaders, answerHeaders);
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(exchange::connect)
                .addInterceptor(exchange)
                .handle(context.request());
    }
}
