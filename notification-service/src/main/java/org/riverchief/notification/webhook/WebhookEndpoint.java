package org.riverchief.notification.webhook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;

/** A department's address for messages. A deleted one stays as a row without its secret: deliveries refer to it. */
@Entity
class WebhookEndpoint extends PanacheEntityBase {

    @Id
    UUID id;

    String departmentCode;
    String divisionCode;
    String url;

    @Nullable
    String description;

    @Enumerated(EnumType.STRING)
    EndpointState state;

    byte @Nullable [] secret;

    Instant createdAt;

    @Nullable
    String stateReason;

    protected WebhookEndpoint() {}

    static WebhookEndpoint register(UUID id, RegisterWebhookEndpoint request, byte[] encryptedSecret, Instant at) {
        WebhookEndpoint endpoint = new WebhookEndpoint();
        endpoint.id = id;
        endpoint.departmentCode = request.departmentCode();
        endpoint.divisionCode = request.divisionCode();
        endpoint.url = request.url();
        endpoint.description = request.description();
        endpoint.state = EndpointState.ACTIVE;
        endpoint.secret = encryptedSecret;
        endpoint.createdAt = at;
        return endpoint;
    }

    static Optional<WebhookEndpoint> findKept(UUID id) {
        return find("id = ?1 and state <> ?2", id, EndpointState.DELETED).firstResultOptional();
    }

    static boolean exists(RegisterWebhookEndpoint request) {
        return count(
                        "divisionCode = ?1 and departmentCode = ?2 and url = ?3 and state <> ?4",
                        request.divisionCode(),
                        request.departmentCode(),
                        request.url(),
                        EndpointState.DELETED)
                > 0;
    }

    static List<WebhookEndpoint> activeOf(String departmentCode, String divisionCode) {
        return list(
                "divisionCode = ?1 and departmentCode = ?2 and state = ?3 order by id",
                divisionCode,
                departmentCode,
                EndpointState.ACTIVE);
    }

    static List<WebhookEndpoint> page(Conditions asked, int size) {
        return WebhookEndpoint.<WebhookEndpoint>find(
                        asked.and("state <> :deleted", "deleted", EndpointState.DELETED)
                                .text(),
                        asked.parameters())
                .page(0, size)
                .list();
    }

    boolean isActive() {
        return state == EndpointState.ACTIVE;
    }

    void disable(String reason) {
        if (state == EndpointState.ACTIVE) {
            state = EndpointState.DISABLED;
            stateReason = reason;
        }
    }

    void retire() {
        state = EndpointState.DELETED;
        secret = null;
    }
}
