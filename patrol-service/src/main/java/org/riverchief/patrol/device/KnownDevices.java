package org.riverchief.patrol.device;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.rule.EffectiveRule;
import org.riverchief.patrol.rule.RuleService;

/** Remembers for a moment whose device a token is, so that not every position asks the database twice. */
@ApplicationScoped
class KnownDevices {

    /** Beyond so many the memory starts anew. */
    private static final int MOST_REMEMBERED = 50_000;

    /** A device that may report, with what the rule says of its positions. */
    record Device(UUID id, UUID chiefId, EffectiveRule rule, Instant knownUntil) {}

    private final Clock clock;
    private final RuleService rules;
    private final DeviceConfig config;
    private final Map<String, Device> devices = new ConcurrentHashMap<>();

    KnownDevices(Clock clock, RuleService rules, DeviceConfig config) {
        this.clock = clock;
        this.rules = rules;
        this.config = config;
    }

    /** Returns the device a secret belongs to; empty for an unknown or revoked one. */
    Optional<Device> of(String secret) {
        String hash = DeviceTokenService.hash(secret);
        Instant now = clock.instant();
        Device known = devices.get(hash);
        if (known != null && known.knownUntil().isAfter(now)) {
            return Optional.of(known);
        }
        Optional<Device> found = QuarkusTransaction.requiringNew()
                .call(() -> DeviceToken.active(hash).map(token -> device(token, now)));
        if (devices.size() >= MOST_REMEMBERED) {
            devices.clear();
        }
        found.ifPresentOrElse(device -> devices.put(hash, device), () -> devices.remove(hash));
        return found;
    }

    void forget(String secretHash) {
        devices.remove(secretHash);
    }

    private Device device(DeviceToken token, Instant now) {
        DivisionCode division = DivisionCode.of(token.divisionCode);
        return new Device(
                token.id,
                token.chiefId,
                rules.effective(division, division.level(), now),
                now.plus(config.tokenMemory()));
    }
}
