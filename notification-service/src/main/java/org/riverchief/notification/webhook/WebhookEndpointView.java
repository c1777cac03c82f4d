package org.riverchief.notification.webhook;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An endpoint without its secret, which is shown once only. */
record WebhookEndpointView(
        UUID id,
        String url,
        String departmentCode,
        String divisionCode,
        @Nullable String description,
        EndpointState state,
        @Nullable String stateReason,
        Instant createdAt) {

    static WebhookEndpointView of(WebhookEndpoint endpoint) {
        return new WebhookEndpointView(
                endpoint.id,
                endpoint.url,
                endpoint.departmentCode,
                endpoint.divisionCode,
                endpoint.description,
                endpoint.state,
                endpoint.stateReason,
                endpoint.createdAt);
    }
}
