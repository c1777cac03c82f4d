package org.riverchief.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.notification.access.DepartmentScope;
import org.riverchief.notification.webhook.AddressGuard.RefusedException;

/** Knows where departments want their messages. */
@ApplicationScoped
public class WebhookEndpointService {

    private static final String ENTITY = "webhook-endpoint";

    private final AddressGuard guard;
    private final SecretCipher cipher;
    private final AuditTrail audit;
    private final DepartmentScope departments;
    private final DataScope scope;
    private final Clock clock;

    WebhookEndpointService(
            AddressGuard guard,
            SecretCipher cipher,
            AuditTrail audit,
            DepartmentScope departments,
            DataScope scope,
            Clock clock) {
        this.guard = guard;
        this.cipher = cipher;
        this.audit = audit;
        this.departments = departments;
        this.scope = scope;
        this.clock = clock;
    }

    /** Returns the active endpoints of a department. */
    public List<UUID> activeOf(String departmentCode, String divisionCode) {
        return WebhookEndpoint.activeOf(departmentCode, divisionCode).stream()
                .map(endpoint -> endpoint.id)
                .toList();
    }

    /** Resolves the host, which may take a while, hence before the registration's transaction. */
    void requireAllowed(String url) {
        try {
            guard.check(url);
        } catch (RefusedException e) {
            throw WebhookProblems.refused(String.valueOf(e.getMessage()));
        }
    }

    @Transactional
    RegisteredWebhookEndpoint register(RegisterWebhookEndpoint request) {
        requireMine(request.departmentCode(), request.divisionCode());
        if (WebhookEndpoint.exists(request)) {
            throw WebhookProblems.exists();
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        WebhookSecret secret = WebhookSecret.random();
        WebhookEndpoint endpoint = WebhookEndpoint.register(id, request, cipher.encrypt(id, secret), clock.instant());
        endpoint.persist();
        WebhookEndpointView view = WebhookEndpointView.of(endpoint);
        audit.record(new AuditChange(
                "webhook-endpoint.register", ENTITY, id.toString(), endpoint.divisionCode, null, view, null));
        return new RegisteredWebhookEndpoint(id, secret.text(), view);
    }

    Page<WebhookEndpointView> list(PageRequest page) {
        Conditions asked = new Conditions()
                .and("divisionCode like :prefix", "prefix", scope.prefix() + "%")
                .descending(page, SortKey.instant("createdAt"), SortKey.id("id"));
        departments
                .confinement()
                .ifPresent(own -> asked.and(
                                "divisionCode = :division and departmentCode = :department",
                                "division",
                                own.divisionCode())
                        .with("department", own.code()));
        List<WebhookEndpointView> rows = WebhookEndpoint.page(asked, page.limit + 1).stream()
                .map(WebhookEndpointView::of)
                .toList();
        return Page.of(rows, page.limit, view -> Cursor.encode(view.createdAt(), view.id()));
    }

    @Transactional
    void delete(UUID id) {
        WebhookEndpoint endpoint = WebhookEndpoint.findKept(id).orElseThrow(DomainException::notFound);
        requireMine(endpoint.departmentCode, endpoint.divisionCode);
        WebhookEndpointView before = WebhookEndpointView.of(endpoint);
        endpoint.retire();
        audit.record(new AuditChange(
                "webhook-endpoint.delete", ENTITY, id.toString(), endpoint.divisionCode, before, null, null));
    }

    /** Stops sending to an endpoint whose receiver said that it is gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void disable(UUID id, String reason) {
        WebhookEndpoint.findKept(id).ifPresent(endpoint -> {
            WebhookEndpointView before = WebhookEndpointView.of(endpoint);
            endpoint.disable(reason);
            audit.record(new AuditChange(
                    "webhook-endpoint.disable",
                    ENTITY,
                    id.toString(),
                    endpoint.divisionCode,
                    before,
                    WebhookEndpointView.of(endpoint),
                    null));
        });
    }

    private void requireMine(String departmentCode, String divisionCode) {
        scope.require(divisionCode);
        if (!departments.permits(departmentCode, divisionCode)) {
            throw DomainException.notFound();
        }
    }
}
