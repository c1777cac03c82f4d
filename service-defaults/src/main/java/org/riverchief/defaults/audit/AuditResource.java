package org.riverchief.defaults.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.riverchief.defaults.audit.AuditQueries.ChainCheck;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.Roles;

/** The audit trail, for auditors. */
@Path("/audit-entries")
class AuditResource {

    private final AuditQueries queries;
    private final DataScope scope;

    AuditResource(AuditQueries queries, DataScope scope) {
        this.queries = queries;
        this.scope = scope;
    }

    @GET
    @RolesAllowed(Roles.AUDITOR)
    public Page<AuditEntry> list(@Valid @BeanParam PageRequest page) {
        long before = page.cursor(1).map(values -> sequence(values.get(0))).orElse(Long.MAX_VALUE);
        return Page.of(
                queries.list(scope.prefix(), before, page.limit + 1),
                page.limit,
                entry -> Cursor.encode(entry.sequence()));
    }

    @GET
    @Path("/chain")
    @RolesAllowed(Roles.AUDITOR)
    public ChainCheck chain() {
        return queries.check();
    }

    private static long sequence(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            DomainException problem =
                    new DomainException(Kind.INVALID, "invalid-cursor", "The parameter after is not of this list");
            problem.initCause(e);
            throw problem;
        }
    }
}
