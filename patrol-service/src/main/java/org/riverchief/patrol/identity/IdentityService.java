package org.riverchief.patrol.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;

/** Shows who reported a problem, and records that it was shown. */
@ApplicationScoped
class IdentityService {

    private final ProblemAccess access;
    private final AuditTrail audit;

    IdentityService(ProblemAccess access, AuditTrail audit) {
        this.access = access;
        this.audit = audit;
    }

    @Transactional
    ReporterView reporter(UUID problemId) {
        Problem problem = access.require(problemId);
        audit.record(new AuditChange(
                "problem.read-reporter", "problem", problemId.toString(), problem.divisionCode, null, null, null));
        return new ReporterView(problemId, problem.reportedBy, problem.reportedByName, problem.reportedByChiefId);
    }
}
