package org.riverchief.notification.webhook;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "notification.webhook")
interface WebhookConfig {

    /** 32 random bytes in Base64; endpoint secrets are encrypted with it. */
    String secretKey();

    /** Lets endpoints be on this machine or a private network and speak plain HTTP; for trials only. */
    @WithDefault("false")
    boolean allowPrivateAddresses();

    @WithDefault("5s")
    Duration connectTimeout();

    /** From the request to the status line of the answer. */
    @WithDefault("10s")
    Duration answerTimeout();
}
