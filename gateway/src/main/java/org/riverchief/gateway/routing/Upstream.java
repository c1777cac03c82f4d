package org.riverchief.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import org.riverchief.gateway.security.Origin;

/** A server behind the gateway; it is asked under the public name, whatever Host a client sent. */
record Upstream(String name, URI address, Origin origin, Duration connectTimeout) {

    Future<HttpClientRequest> connect(HttpClient client) {
        boolean tls = "https".equals(address.getScheme());
        int port = address.getPort() > 0 ? address.getPort() : tls ? 443 : 80;
        RequestOptions options = new RequestOptions()
                .setServer(SocketAddress.inetSocketAddress(port, address.getHost()))
                .setSsl(tls)
                .setHost(tls ? address.getHost() : origin.host())
                .setPort(tls ? port : origin.port())
                .setConnectTimeout(connectTimeout.toMillis());
        return client.request(options);
    }
}
