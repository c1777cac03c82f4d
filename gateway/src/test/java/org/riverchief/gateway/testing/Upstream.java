package org.riverchief.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.Locale;

/** Answers with what reached it; on {@code /slow} it never answers, on {@code /rude} it says what it should not. */
final class Upstream {

    private final HttpServer server;

    Upstream(Vertx vertx) {
        server = vertx.createHttpServer().requestHandler(this::handle);
        server.listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    String address() {
        return "http://127.0.0.1:" + server.actualPort();
    }

    private void handle(HttpServerRequest request) {
        if (request.path().endsWith("/slow")) {
            return;
        }
        if (request.path().endsWith("/rude")) {
            request.response()
                    .putHeader("Set-Cookie", "service=1")
                    .putHeader("Server", "service/1.0")
                    .putHeader("Content-Security-Policy", "default-src *")
                    .putHeader("X-Request-Id", "another");
        }
        request.body()
                .onSuccess(body -> request.response()
                        .putHeader("Content-Type", "application/json")
                        .end(describe(request, body).encode()));
    }

    private static JsonObject describe(HttpServerRequest request, Buffer body) {
        JsonObject headers = new JsonObject();
        request.headers()
                .names()
                .forEach(name -> headers.put(
                        name.toLowerCase(Locale.ROOT),
                        new JsonArray(request.headers().getAll(name))));
        return new JsonObject()
                .put("method", request.method().name())
                .put("uri", request.uri())
                .put("headers", headers)
                .put("bodyLength", body.length());
    }
}
