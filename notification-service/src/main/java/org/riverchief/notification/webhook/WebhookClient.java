package org.riverchief.notification.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.riverchief.notification.webhook.AddressGuard.Checked;

/**
 * Posts to exactly the address that was checked while TLS still verifies the host's name. It follows no redirect, keeps
 * no connection, and of the answer takes only the status.
 */
@ApplicationScoped
class WebhookClient {

    /** No status line came. */
    static final class NoAnswerException extends Exception {
        private static final long serialVersionUID = 1L;

        NoAnswerException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private final HttpClient client;
    private final long answerTimeoutMillis;
    private final long wholeTimeoutMillis;

    @Inject
    WebhookClient(Vertx vertx, WebhookConfig config) {
        this(vertx, config, new HttpClientOptions());
    }

    WebhookClient(Vertx vertx, WebhookConfig config, HttpClientOptions options) {
        options.setKeepAlive(false);
        options.setVerifyHost(true);
        options.setConnectTimeout((int) config.connectTimeout().toMillis());
        this.client = vertx.createHttpClient(options);
        this.answerTimeoutMillis = config.answerTimeout().toMillis();
        this.wholeTimeoutMillis = answerTimeoutMillis + config.connectTimeout().toMillis();
    }

    @PreDestroy
    void close() {
        client.close();
    }

    /** Returns the status of the answer. */
    int post(Checked target, Map<String, String> headers, String body) throws NoAnswerException {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.isSecure())
                .setURI(target.requestUri())
                .setFollowRedirects(false)
                .setTimeout(answerTimeoutMillis);
        headers.forEach(options::putHeader);
        options.putHeader("content-type", "application/json");
        options.putHeader("user-agent", "riverchief-webhook/1");
        return await(client.request(options).compose(request -> status(request, body)));
    }

    private static Future<Integer> status(HttpClientRequest request, String body) {
        return request.send(body).map(response -> {
            // A receiver that answers for ever must not be listened to.
            request.connection().close();
            return response.statusCode();
        });
    }

    private int await(Future<Integer> answer) throws NoAnswerException {
        try {
            return answer.toCompletionStage().toCompletableFuture().get(wholeTimeoutMillis, TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new NoAnswerException("no answer: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new NoAnswerException("no answer in %d ms".formatted(wholeTimeoutMillis), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("the service is shutting down", e);
        }
    }
}
