package org.riverchief.notification.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A department's web server that takes messages. */
public final class Receiver implements AutoCloseable {

    /** A request as it came in. */
    public record Received(String id, String timestamp, String signature, String contentType, String body) {}

    private final int port;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private volatile int status = 204;
    private volatile String location = "";
    private HttpServer server;

    private Receiver(int port) throws IOException {
        this.port = port;
        start();
    }

    public static Receiver up() throws IOException {
        return new Receiver(0);
    }

    public void start() throws IOException {
        int wanted = server == null ? port : server.getAddress().getPort();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted), 0);
        server.createContext("/", this::take);
        server.start();
    }

    public void stop() {
        server.stop(0);
    }

    public Receiver answering(int newStatus) {
        status = newStatus;
        return this;
    }

    public Receiver redirectingTo(String url) {
        location = url;
        return answering(307);
    }

    public String url() {
        return "http://127.0.0.1:%d/hook".formatted(server.getAddress().getPort());
    }

    public List<Received> received() {
        return received;
    }

    @Override
    public void close() {
        stop();
    }

    private void take(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("content-type"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (!location.isEmpty()) {
            exchange.getResponseHeaders().add("location", location);
        }
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }
}
