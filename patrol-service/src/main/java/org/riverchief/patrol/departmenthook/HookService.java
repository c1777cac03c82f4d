package org.riverchief.patrol.departmenthook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;

/** Opens and closes hooks, and knows their secrets. */
@ApplicationScoped
class HookService {

    private final HookConfig config;
    private final DataScope scope;
    private final Caller caller;
    private final AuditTrail audit;
    private final Clock clock;

    HookService(HookConfig config, DataScope scope, Caller caller, AuditTrail audit, Clock clock) {
        this.config = config;
        this.scope = scope;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    List<HookView> list() {
        return DepartmentHook.below(scope.prefix()).stream()
                .map(hook -> HookView.of(hook, null))
                .toList();
    }

    @Transactional
    HookView open(OpenHook request) {
        scope.require(request.divisionCode().value());
        DepartmentHook hook = DepartmentHook.open(request, now(), caller.name());
        hook.persistAndFlush();
        HookView view = HookView.of(hook, null);
        record("department-hook.open", hook, null, view);
        return HookView.of(hook, secret(hook).text());
    }

    @Transactional
    HookView renewSecret(UUID id) {
        DepartmentHook hook = require(id);
        HookView before = HookView.of(hook, null);
        hook.renewSecret();
        record("department-hook.renew-secret", hook, before, before);
        return HookView.of(hook, secret(hook).text());
    }

    @Transactional
    void close(UUID id) {
        DepartmentHook hook = require(id);
        HookView before = HookView.of(hook, null);
        hook.close(now());
        record("department-hook.close", hook, before, null);
    }

    HookSecret secret(DepartmentHook hook) {
        String key = config.secretKey().orElseThrow(HookProblems::switchedOff);
        return HookSecret.derive(Base64.getDecoder().decode(key), hook);
    }

    private DepartmentHook require(UUID id) {
        return DepartmentHook.byId(id)
                .filter(hook -> scope.permits(hook.divisionCode))
                .orElseThrow(DomainException::notFound);
    }

    private void record(String action, DepartmentHook hook, @Nullable HookView before, @Nullable HookView after) {
        audit.record(
                new AuditChange(action, "department-hook", hook.id.toString(), hook.divisionCode, before, after, null));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
