package org.riverchief.notification.webhook;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.notification.webhook.AddressGuard.Checked;
import org.riverchief.notification.webhook.AddressGuard.RefusedException;

/** Signs messages and sends them to endpoints. No transaction is open while a receiver is waited for. */
@ApplicationScoped
public class WebhookSender {

    private static final int GONE = 410;
    private static final String ANSWERED_GONE = "the receiver answered 410 Gone";

    private record Target(String url, WebhookSecret secret) {}

    private final AddressGuard guard;
    private final SecretCipher cipher;
    private final WebhookEndpointService endpoints;
    private final WebhookClient client;
    private final Clock clock;

    WebhookSender(
            AddressGuard guard,
            SecretCipher cipher,
            WebhookEndpointService endpoints,
            WebhookClient client,
            Clock clock) {
        this.guard = guard;
        this.cipher = cipher;
        this.endpoints = endpoints;
        this.client = client;
        this.clock = clock;
    }

    /**
     * Sends a message once.
     *
     * @param messageId the same for every attempt, so that the receiver can tell a repetition
     * @param body JSON, sent as it is
     */
    public SendOutcome send(UUID endpointId, UUID messageId, String body) {
        Optional<Target> target = QuarkusTransaction.requiringNew().call(() -> target(endpointId));
        if (target.isEmpty()) {
            return new SendOutcome.Gone("the endpoint was deleted or disabled");
        }
        try {
            Checked address = guard.check(target.get().url());
            int status = client.post(address, headers(target.get().secret(), messageId, body), body);
            return outcome(endpointId, status);
        } catch (RefusedException | WebhookClient.NoAnswerException e) {
            return new SendOutcome.Failed(String.valueOf(e.getMessage()));
        }
    }

    private Optional<Target> target(UUID endpointId) {
        return WebhookEndpoint.findKept(endpointId)
                .filter(WebhookEndpoint::isActive)
                .map(endpoint ->
                        new Target(endpoint.url, cipher.decrypt(endpoint.id, Objects.requireNonNull(endpoint.secret))));
    }

    private Map<String, String> headers(WebhookSecret secret, UUID messageId, String body) {
        long timestamp = clock.instant().getEpochSecond();
        return Map.of(
                "webhook-id", messageId.toString(),
                "webhook-timestamp", Long.toString(timestamp),
                "webhook-signature", secret.sign(messageId.toString(), timestamp, body));
    }

    private SendOutcome outcome(UUID endpointId, int status) {
        if (status >= 200 && status < 300) {
            return new SendOutcome.Accepted();
        }
        if (status == GONE) {
            Log.warnf("An endpoint answered 410 Gone and is disabled [endpointId=%s]", endpointId);
            endpoints.disable(endpointId, ANSWERED_GONE);
            return new SendOutcome.Gone(ANSWERED_GONE);
        }
        return new SendOutcome.Failed("the receiver answered %d".formatted(status));
    }
}
