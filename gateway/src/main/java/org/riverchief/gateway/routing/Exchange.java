package org.riverchief.gateway.routing;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;
import org.riverchief.gateway.security.Origin;

/** One request on its way to an upstream and its answer on the way back. */
final class Exchange implements ProxyInterceptor {

    private final RoutingContext context;
    private final Upstream upstream;
    private final Rules rules;
    private final Consumer<MultiMap> requestHeaders;
    private final Consumer<MultiMap> answerHeaders;
    private @Nullable HttpClientRequest outgoing;

    /** What is the same for every exchange. */
    record Rules(Origin origin, Problems problems, long maxBodySize, long responseTimeoutMillis) {}

    Exchange(
            RoutingContext context,
            Upstream upstream,
            Rules rules,
            Consumer<MultiMap> requestHeaders,
            Consumer<MultiMap> answerHeaders) {
        this.context = context;
        this.upstream = upstream;
        this.rules = rules;
        this.requestHeaders = requestHeaders;
        this.answerHeaders = answerHeaders;
    }

    Future<HttpClientRequest> connect(ProxyContext proxy) {
        return upstream.connect(proxy.client()).onSuccess(request -> {
            // The future of the answer tells the same failures.
            request.exceptionHandler(failure -> Log.debugf("Upstream request failed: %s", failure.getMessage()));
            outgoing = request;
        });
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext proxy) {
        ProxyRequest request = proxy.request();
        LimitedBody body = new LimitedBody(request.getBody().stream(), rules.maxBodySize(), this::awaitAnswer);
        request.setBody(Body.body(body, request.getBody().length()));
        request.setURI(target());
        ForwardedHeaders.clean(request.headers());
        ForwardedHeaders.describeClient(request.headers(), context.request(), rules.origin());
        request.headers().set(RequestId.HEADER, RequestId.of(context));
        requestHeaders.accept(request.headers());
        if (context.request().headers().contains(HttpHeaders.EXPECT)) {
            context.response().writeContinue();
        }
        return proxy.sendRequest().recover(failure -> Future.succeededFuture(refuse(request, body, failure)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext proxy) {
        ForwardedHeaders.cleanAnswer(proxy.response().headers());
        answerHeaders.accept(proxy.response().headers());
        return proxy.sendResponse();
    }

    /** A slow upload is the client's time; the upstream's begins when it has everything. */
    private void awaitAnswer() {
        if (outgoing != null) {
            outgoing.idleTimeout(rules.responseTimeoutMillis());
        }
    }

    private String target() {
        String query = context.request().query();
        return query == null ? context.normalizedPath() : context.normalizedPath() + "?" + query;
    }

    private ProxyResponse refuse(ProxyRequest request, LimitedBody body, Throwable failure) {
        Problem problem = body.isExceeded()
                ? Problem.BODY_TOO_LARGE
                : failure instanceof TimeoutException ? Problem.UPSTREAM_TIMEOUT : Problem.UPSTREAM_UNAVAILABLE;
        return answer(request, problem, failure);
    }

    private ProxyResponse answer(ProxyRequest request, Problem problem, Throwable failure) {
        if (problem == Problem.BODY_TOO_LARGE) {
            BodySize.closeAfterwards(context);
        }
        if (problem != Problem.BODY_TOO_LARGE) {
            Log.warnf("No answer [upstream=%s, problem=%s]: %s", upstream.name(), problem.code(), failure.getMessage());
        }
        ProxyResponse response = request.release().response();
        response.headers().set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE).set(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.setStatusCode(problem.status())
                .setBody(Body.body(rules.problems().count(problem).toJson().toBuffer()));
    }
}
