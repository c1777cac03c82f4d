package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.category.CategoryService;
import org.riverchief.patrol.category.CategoryView;
import org.riverchief.patrol.integration.registry.ReachCopy;
import org.riverchief.patrol.track.Crs;

/** Takes in problems somebody without an account saw, and tells how far they are. */
@ApplicationScoped
public class PublicProblems {

    private static final String REPORTER_NAME = "公众";

    /**
     * What somebody saw.
     *
     * @param id of the problem to be made
     * @param sourceHash by which the report it comes from is known
     */
    public record Sighting(
            UUID id,
            UUID reachId,
            String category,
            String description,
            double longitude,
            double latitude,
            Crs crs,
            OffsetDateTime observedAt,
            List<UUID> attachmentIds,
            String sourceHash) {}

    /** How far a problem is. */
    public record Progress(
            String state, @Nullable UUID chiefId, @Nullable Instant dueAt) {}

    private final CategoryService categories;
    private final ProblemHistory history;
    private final ProblemRouting routing;
    private final ProblemConfig config;

    PublicProblems(CategoryService categories, ProblemHistory history, ProblemRouting routing, ProblemConfig config) {
        this.categories = categories;
        this.history = history;
        this.routing = routing;
        this.config = config;
    }

    /**
     * Makes a problem of source PUBLIC and dispatches it where that is possible.
     *
     * @throws DomainException {@code unknown-category}; {@code not-found} when the reach is not known
     */
    @Transactional(TxType.MANDATORY)
    public void report(Sighting sighting, Instant at) {
        ReachCopy reach = ReachCopy.byId(sighting.reachId()).orElseThrow(DomainException::notFound);
        CategoryView category = categories.require(sighting.category());
        ReportProblem request = new ReportProblem(
                sighting.id(),
                null,
                sighting.reachId(),
                sighting.category(),
                null,
                null,
                null,
                null,
                sighting.description(),
                sighting.longitude(),
                sighting.latitude(),
                sighting.crs(),
                sighting.observedAt(),
                sighting.attachmentIds());
        BigDecimal far = config.farFromReachMetres();
        Circumstances circumstances = new Circumstances(
                reach.divisionCode,
                category.defaultSeverity(),
                null,
                ProblemSource.PUBLIC,
                Surveyor.survey(request, reach.line(), far),
                new Circumstances.Reporter(AuditTrail.PUBLIC, REPORTER_NAME, null),
                AnsweringChief.of(reach.id, at),
                sighting.sourceHash(),
                at);
        Problem problem = Problem.report(request, circumstances);
        Act act = Act.by(Step.REPORT, AuditTrail.PUBLIC, REPORTER_NAME, at, null);
        history.begin(problem, act.with(request.attachments()));
        routing.route(problem, at);
    }

    /** Returns how far a problem is, or nothing when there is none. */
    public Optional<Progress> progress(UUID problemId) {
        return Problem.byId(problemId)
                .map(problem -> new Progress(problem.state.name(), problem.chiefId, problem.dueAt));
    }
}
