package org.riverchief.patrol.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;

/** Gives devices of the caller's tokens and takes them back. */
@ApplicationScoped
class DeviceTokenService {

    private static final int SECRET_BYTES = 16;
    private static final String PATH = "/api/patrol/v1/osmand";

    private final Clock clock;
    private final Caller caller;
    private final AuditTrail audit;
    private final DeviceConfig config;
    private final KnownDevices known;
    private final SecureRandom random = new SecureRandom();

    DeviceTokenService(Clock clock, Caller caller, AuditTrail audit, DeviceConfig config, KnownDevices known) {
        this.clock = clock;
        this.caller = caller;
        this.audit = audit;
        this.config = config;
        this.known = known;
    }

    @Transactional
    NewDeviceTokenView create(CreateDeviceToken request) {
        UUID chief = chief();
        DeviceToken.lockTokensOf(chief);
        if (DeviceToken.findByIdOptional(request.id()).isPresent()) {
            throw DeviceProblems.idReused();
        }
        if (DeviceToken.activeOf(chief) >= config.maxTokens()) {
            throw DeviceProblems.tooMany(config.maxTokens());
        }
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        DeviceToken token = DeviceToken.create(request, chief, caller.division().value(), hash(secret))
                .createdBy(caller.subject(), clock.instant());
        token.persist();
        audit.record(new AuditChange(
                "device.create",
                "device-token",
                token.id.toString(),
                token.divisionCode,
                null,
                DeviceTokenView.of(token),
                null));
        return new NewDeviceTokenView(token.id, token.name, secret, PATH);
    }

    /** Revokes a token of the caller's; positions it sent before stay. */
    @Transactional
    DeviceTokenView revoke(UUID id) {
        UUID chief = chief();
        DeviceToken token = DeviceToken.lock(id)
                .filter(found -> found.chiefId.equals(chief))
                .orElseThrow(DomainException::notFound);
        DeviceTokenView before = DeviceTokenView.of(token);
        token.revoke(clock.instant());
        DeviceTokenView after = DeviceTokenView.of(token);
        known.forget(token.secretHash);
        audit.record(new AuditChange(
                "device.revoke", "device-token", id.toString(), token.divisionCode, before, after, null));
        return after;
    }

    Page<DeviceTokenView> list(PageRequest page) {
        Conditions asked =
                new Conditions().and("chiefId = :chief", "chief", chief()).ascending(page, SortKey.id("id"));
        return Page.of(
                DeviceToken.<DeviceToken>find(asked.text(), asked.parameters()).page(0, page.limit + 1).list().stream()
                        .map(DeviceTokenView::of)
                        .toList(),
                page.limit,
                row -> Cursor.encode(row.id()));
    }

    static String hash(String secret) {
        return HashChain.hash(secret.getBytes(StandardCharsets.UTF_8));
    }

    private UUID chief() {
        return caller.chiefId().orElseThrow(DeviceProblems::noChief);
    }
}
