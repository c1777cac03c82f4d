package org.riverchief.patrol.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.Roles;
import org.riverchief.patrol.category.CategoryService;
import org.riverchief.patrol.category.Severity;
import org.riverchief.patrol.category.SeverityResult;
import org.riverchief.patrol.integration.registry.ReachCopy;

/** Works out what a report means here and now. */
@ApplicationScoped
class ReportAssessor {

    private final CategoryService categories;
    private final DataScope scope;
    private final Caller caller;
    private final ObjectMapper json;
    private final ProblemConfig config;
    private final Clock clock;

    ReportAssessor(
            CategoryService categories,
            DataScope scope,
            Caller caller,
            ObjectMapper json,
            ProblemConfig config,
            Clock clock) {
        this.categories = categories;
        this.scope = scope;
        this.caller = caller;
        this.json = json;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Returns what is to be stored of a report.
     *
     * @throws DomainException {@code not-found} for a reach that is unknown or not the caller's, {@code unknown-category}, {@code unknown-item},
     *     {@code instant-in-future}, {@code instant-implausible}
     */
    Circumstances assess(ReportProblem request) {
        ReachCopy reach = ReachCopy.byId(request.reachId()).orElseThrow(DomainException::notFound);
        scope.require(reach.divisionCode);
        Severity usual = categories.require(request.category()).defaultSeverity();
        Severity said = request.severity() == null ? usual : request.severity();
        Optional<SeverityResult> bySize = request.item() == null
                ? Optional.empty()
                : categories.severity(request.category(), request.item(), request.measuredSize());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requirePossible(request.observedAt().toInstant(), now);
        return new Circumstances(
                reach.divisionCode,
                bySize.map(SeverityResult::severity).orElse(said),
                bySize.map(SeverityResult::explanation).orElse(null),
                source(request),
                Surveyor.survey(request, reach.line(), config.farFromReachMetres()),
                new Circumstances.Reporter(
                        caller.subject(), caller.name(), caller.chiefId().orElse(null)),
                AnsweringChief.of(reach.id, now),
                hash(request),
                now);
    }

    /** Returns what is the same for the same report sent again, and for no other. */
    String hash(ReportProblem request) {
        try {
            return HashChain.hash(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A request that was read as JSON can be written as JSON", e);
        }
    }

    private void requirePossible(Instant observedAt, Instant now) {
        if (observedAt.isAfter(now.plus(config.clockTolerance()))) {
            throw ProblemProblems.inFuture(now);
        }
        // A phone that lost its time begins again in 1970; what it saw still happened.
        if (observedAt.isBefore(Instant.EPOCH)) {
            throw ProblemProblems.implausible();
        }
    }

    private ProblemSource source(ReportProblem request) {
        boolean patrolled = request.patrolId() != null || caller.has(Roles.CHIEF) || caller.has(Roles.PATROLLER);
        return patrolled ? ProblemSource.PATROL : ProblemSource.INSPECTION;
    }
}
