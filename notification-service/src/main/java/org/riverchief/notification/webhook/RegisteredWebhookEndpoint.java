package org.riverchief.notification.webhook;

import java.util.UUID;

/**
 * The answer to a registration.
 *
 * @param secret what messages are signed with, as {@code whsec_<base64>}; it is not shown again
 */
record RegisteredWebhookEndpoint(UUID id, String secret, WebhookEndpointView endpoint) {}
