package org.riverchief.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.riverchief.notification.webhook.AddressGuard.Checked;
import org.riverchief.notification.webhook.WebhookClient.NoAnswerException;

class WebhookClientTest {

    private static final Vertx VERTX = Vertx.vertx();

    private static final Timeouts PATIENT = new Timeouts(Duration.ofSeconds(30));

    private final WebhookClient client = new WebhookClient(VERTX, PATIENT);

    @AfterAll
    static void close() {
        VERTX.close();
    }

    @Test
    void connectsToTheCheckedAddressWhateverTheNameSays() throws Exception {
        try (Receiver receiver = Receiver.up()) {
            URI url = URI.create(receiver.url().replace("127.0.0.1", "does-not-resolve.invalid"));

            int status =
                    client.post(new Checked(url, InetAddress.getLoopbackAddress()), Map.of("webhook-id", "a"), "{}");

            assertThat(status).isEqualTo(204);
            assertThat(receiver.received()).hasSize(1);
        }
    }

    @Test
    void followsNoRedirect() throws Exception {
        try (Receiver inner = Receiver.up();
                Receiver outer = Receiver.up().redirectingTo(inner.url())) {
            int status = client.post(checked(outer.url()), Map.of(), "{}");

            assertThat(status).isEqualTo(307);
            assertThat(inner.received()).isEmpty();
        }
    }

    @Test
    void givesUpOnAReceiverThatNeverAnswers() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Checked target = checked("http://127.0.0.1:%d/hook".formatted(silent.getLocalPort()));
            WebhookClient impatient = new WebhookClient(VERTX, new Timeouts(Duration.ofMillis(300)));

            assertThatExceptionOfType(NoAnswerException.class).isThrownBy(() -> impatient.post(target, Map.of(), "{}"));
        }
    }

    @Test
    void reportsAReceiverThatIsDown() throws IOException {
        String url;
        try (Receiver receiver = Receiver.up()) {
            url = receiver.url();
        }

        assertThatExceptionOfType(NoAnswerException.class).isThrownBy(() -> client.post(checked(url), Map.of(), "{}"));
    }

    @Test
    void believesACertificateOnlyForTheHostItIsMadeFor(@TempDir Path directory) throws Exception {
        try (SecureReceiver receiver = SecureReceiver.named("hooks.test", directory)) {
            HttpClientOptions trust = new HttpClientOptions().setTrustOptions(receiver.trust());
            WebhookClient trusting = new WebhookClient(VERTX, PATIENT, trust);

            int status = trusting.post(checked(receiver.url("hooks.test")), Map.of(), "{}");

            assertThat(status).isEqualTo(204);
            assertThatExceptionOfType(NoAnswerException.class)
                    .isThrownBy(() -> trusting.post(checked(receiver.url("other.test")), Map.of(), "{}"));
            assertThatExceptionOfType(NoAnswerException.class)
                    .isThrownBy(() -> client.post(checked(receiver.url("hooks.test")), Map.of(), "{}"));
        }
    }

    private static Checked checked(String url) {
        return new Checked(URI.create(url), InetAddress.getLoopbackAddress());
    }

    private record Timeouts(Duration each) implements WebhookConfig {
        @Override
        public String secretKey() {
            return "";
        }

        @Override
        public boolean allowPrivateAddresses() {
            return true;
        }

        @Override
        public Duration connectTimeout() {
            return each;
        }

        @Override
        public Duration answerTimeout() {
            return each;
        }
    }
}
