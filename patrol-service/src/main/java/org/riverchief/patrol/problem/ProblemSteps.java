package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Idempotency;
import org.riverchief.defaults.security.Caller;
import org.riverchief.patrol.attachment.AttachmentService;

/** Makes steps of problems for the features that decide them: change, history, event and audit in one transaction. */
@ApplicationScoped
public class ProblemSteps {

    private final ProblemHistory history;
    private final ProblemRouting routing;
    private final AttachmentService attachments;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ProblemSteps(
            ProblemHistory history,
            ProblemRouting routing,
            AttachmentService attachments,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.history = history;
        this.routing = routing;
        this.attachments = attachments;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** Runs a request once per caller, problem, step and {@code Idempotency-Key}, in the running transaction. */
    @Transactional(TxType.MANDATORY)
    public ProblemView once(Step step, UUID id, Object request, Supplier<Problem> action) {
        return idempotency.once(
                "%s %s".formatted(step.action(), id), request, ProblemView.class, () -> ProblemView.of(action.get()));
    }

    /** Returns an act of the caller, now. */
    public Act act(Step step, @Nullable String note) {
        return Act.by(step, caller.subject(), caller.name(), now(), note);
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Makes a step of the caller, whose attachments become visible where the problem is.
     *
     * @param version of the problem as the caller read it; absent: whatever it is now
     * @param change makes the change and returns what to publish of it
     * @throws org.riverchief.defaults.problem.DomainException {@code concurrent-change} when another step came first
     */
    @Transactional(TxType.MANDATORY)
    public void take(
            Problem problem, @Nullable Integer version, Act act, Function<Problem, @Nullable ProblemEvent> change) {
        problem.requireVersion(version);
        if (!act.attachmentIds().isEmpty()) {
            attachments.attach(act.attachmentIds(), problem.divisionCode);
        }
        make(problem, act, change);
    }

    /** Makes a step of somebody who has no account, or of the service itself. */
    @Transactional(TxType.MANDATORY)
    public void make(Problem problem, Act act, Function<Problem, @Nullable ProblemEvent> change) {
        ProblemSummary before = ProblemSummary.of(problem);
        ProblemEvent event = change.apply(problem);
        history.add(problem, before, act, event == null ? List.of() : List.of(event));
    }

    /** Gives a problem that turned out not to be done to its departments again, or leaves it to the office. */
    @Transactional(TxType.MANDATORY)
    public void dispatchAgain(Problem problem, Instant at) {
        routing.route(problem, at);
    }
}
