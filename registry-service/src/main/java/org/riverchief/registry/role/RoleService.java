package org.riverchief.registry.role;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;

/** Keeps the rules of roles; they hold for the whole instance. */
@ApplicationScoped
public class RoleService {

    private final AuditTrail audit;
    private final Caller caller;
    private final String instance;

    RoleService(AuditTrail audit, Caller caller, @ConfigProperty(name = "riverchief.instance") String instance) {
        this.audit = audit;
        this.caller = caller;
        this.instance = instance;
    }

    Page<RoleView> list(PageRequest page) {
        Conditions asked = new Conditions().ascending(page, SortKey.text("code"));
        List<RoleView> rows = AppointmentRole.page(asked, page.limit + 1).stream()
                .map(RoleView::of)
                .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.code()));
    }

    RoleView get(String code) {
        return find(code).orElseThrow(DomainException::notFound);
    }

    /**
     * Returns the rule of a role.
     *
     * @throws DomainException {@code unknown-role} when there is none
     */
    public RoleView require(String code) {
        return find(code).orElseThrow(() -> RoleProblems.unknownRole(code));
    }

    /** Returns the rules of all roles. */
    public List<RoleView> all() {
        return AppointmentRole.<AppointmentRole>listAll().stream()
                .map(RoleView::of)
                .toList();
    }

    /** Changes a role, or adds one. Appointments made before stay as they are. */
    @Transactional
    RoleView change(String code, RoleRule rule) {
        if (!caller.division().value().equals(instance)) {
            throw RoleProblems.notOfInstance(instance);
        }
        AppointmentRole known = AppointmentRole.findById(code, LockModeType.PESSIMISTIC_WRITE);
        RoleView before = known == null ? null : RoleView.of(known);
        AppointmentRole role = known == null ? AppointmentRole.named(code) : known;
        role.set(rule, known != null);
        role.persistAndFlush();
        RoleView view = RoleView.of(role);
        audit.record(new AuditChange("role.change", "appointment-role", code, instance, before, view, null));
        return view;
    }

    private static Optional<RoleView> find(String code) {
        return AppointmentRole.<AppointmentRole>findByIdOptional(code).map(RoleView::of);
    }
}
