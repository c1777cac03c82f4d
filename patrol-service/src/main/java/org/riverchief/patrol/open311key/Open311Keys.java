package org.riverchief.patrol.open311key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;

/** Issues, checks and revokes keys. */
@ApplicationScoped
public class Open311Keys {

    private static final int KEY_BYTES = 32;

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;
    private final SecureRandom random = new SecureRandom();

    Open311Keys(Clock clock, Caller caller, DataScope scope, AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
    }

    /** Who holds a key, and the division it is for. */
    public record Holder(UUID keyId, DivisionCode division) {}

    /** Returns the holder of a key that was not revoked. */
    public Optional<Holder> holder(String text) {
        return Open311Key.ofText(text)
                .filter(key -> key.revokedAt == null)
                .map(key -> new Holder(key.id, DivisionCode.of(key.divisionCode)));
    }

    @Transactional
    KeyView issue(IssueKey request) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Open311Key key = Open311Key.issue(caller.division().value(), request.name(), text, caller.subject(), now());
        key.persistAndFlush();
        KeyView view = KeyView.of(key);
        record("open311-key.issue", key, view);
        return view.with(text);
    }

    @Transactional
    KeyView revoke(UUID id) {
        Open311Key key = Open311Key.byId(id)
                .filter(known -> scope.permits(known.divisionCode))
                .orElseThrow(DomainException::notFound);
        key.revoke(caller.subject(), now());
        KeyView view = KeyView.of(key);
        record("open311-key.revoke", key, view);
        return view;
    }

    List<KeyView> list() {
        return Open311Key.below(scope.prefix()).stream().map(KeyView::of).toList();
    }

    private void record(String action, Open311Key key, KeyView after) {
        audit.record(new AuditChange(action, "open311-key", key.id.toString(), key.divisionCode, null, after, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
