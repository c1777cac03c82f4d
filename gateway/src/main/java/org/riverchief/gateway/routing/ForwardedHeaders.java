package org.riverchief.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.riverchief.gateway.security.Origin;
import org.riverchief.gateway.security.SessionCookies;

/** What a header may say on its way in and out: nothing a client claims about the route is believed. */
final class ForwardedHeaders {

    private static final List<String> INTERNAL = List.of("x-forwarded-", "x-original-", "x-riverchief-", "proxy-");

    private static final Set<String> DROPPED =
            Set.of("forwarded", "x-real-ip", "via", "expect", "connection", "keep-alive", "upgrade");

    /** The tracer has read these and writes its own. */
    private static final Set<String> TRACE = Set.of("traceparent", "tracestate", "baggage");

    private static final Set<String> NOT_FOR_CLIENTS = Set.of(
            "server", "x-powered-by", "connection", "keep-alive", "upgrade", "proxy-authenticate", "x-request-id");

    private ForwardedHeaders() {}

    static void clean(MultiMap headers) {
        List<String> nominated = headers.getAll(HttpHeaders.CONNECTION).stream()
                .flatMap(value -> Arrays.stream(value.toLowerCase(Locale.ROOT).split(",", -1)))
                .map(String::strip)
                .toList();
        headers.names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> DROPPED.contains(name)
                        || TRACE.contains(name)
                        || nominated.contains(name)
                        || INTERNAL.stream().anyMatch(name::startsWith))
                .toList()
                .forEach(headers::remove);
    }

    static void describeClient(MultiMap headers, HttpServerRequest request, Origin origin) {
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress())
                .set("X-Forwarded-Proto", origin.scheme())
                .set("X-Forwarded-Host", origin.authority())
                .set("X-Forwarded-Port", Integer.toString(origin.port()));
    }

    /** Leaves Keycloak its own cookies and keeps ours. */
    static void keepForeignCookies(MultiMap headers) {
        String foreign = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(value -> Arrays.stream(value.split(";", -1)))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !SessionCookies.isOwn(cookie))
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!foreign.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, foreign);
        }
    }

    static void cleanAnswer(MultiMap headers) {
        NOT_FOR_CLIENTS.forEach(headers::remove);
    }
}
