package org.riverchief.patrol.wechat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.riverchief.patrol.publicreport.PublicWorld;

/** WeChat's media interface as far as it is asked for: one token, photos, and what it says when it has none. */
public final class WeChatServer implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext(
                "/cgi-bin/token",
                exchange -> answer(
                        exchange,
                        "application/json",
                        "{\"access_token\":\"t-1\",\"expires_in\":7200}".getBytes(StandardCharsets.UTF_8)));
        server.createContext("/cgi-bin/media/get", WeChatServer::media);
        server.start();
        return Map.of(
                "wechat.token", WeChatUser.TOKEN,
                "wechat.app-id", WeChatUser.APP,
                "wechat.encoding-aes-key", WeChatUser.KEY,
                "wechat.app-secret", "only-in-tests",
                "wechat.api-url", "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void media(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        if (query.contains("access_token=t-1") && query.contains("media_id=photo")) {
            answer(exchange, "image/jpeg", PublicWorld.photo());
            return;
        }
        answer(
                exchange,
                "application/json",
                "{\"errcode\":40007,\"errmsg\":\"invalid media_id\"}".getBytes(StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
