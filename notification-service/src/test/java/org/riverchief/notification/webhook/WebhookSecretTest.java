package org.riverchief.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    @Test
    void signsTheReferenceExampleOfStandardWebhooks() {
        WebhookSecret secret = WebhookSecret.of(Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

        String signature = secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}");

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void newSecretsDifferAndHave32Bytes() {
        String text = WebhookSecret.random().text();

        assertThat(text)
                .startsWith("whsec_")
                .isNotEqualTo(WebhookSecret.random().text());
        assertThat(Base64.getDecoder().decode(text.substring("whsec_".length())))
                .hasSize(32);
    }
}
