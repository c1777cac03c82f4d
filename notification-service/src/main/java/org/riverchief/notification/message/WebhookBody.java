package org.riverchief.notification.message;

import java.time.Instant;

/** What a webhook carries, in the form Standard Webhooks recommends. */
record WebhookBody(String type, Instant timestamp, Text message, Object data) {

    record Text(String title, String body) {}
}
