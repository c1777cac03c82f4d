package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.routing.RoutingIssue;

class ProblemTest {

    private static final Instant LATER = Problems.REPORTED_AT.plusSeconds(3600);
    private static final RoutingIssue NO_DUTY = new RoutingIssue(RoutingIssue.Reason.NO_DUTY_LINE, "no line");

    @Test
    void waitsForADepartmentAfterTheReport() {
        Problem problem = Problems.reported();

        assertThat(problem.state).isEqualTo(ProblemState.REPORTED);
        assertThat(problem.steps).isEqualTo(1);
        assertThat(problem.observedAtDevice()).hasToString("2026-11-20T08:20+08:00");
    }

    @Test
    void isDispatchedWithADueDate() {
        Problem problem = Problems.reported();
        problem.leaveUnrouted(NO_DUTY, Problems.REPORTED_AT);

        problem.dispatch(Problems.toWater(), Problems.REPORTED_AT);

        assertThat(problem.state).isEqualTo(ProblemState.DISPATCHED);
        assertThat(problem.dueAt).isEqualTo("2026-11-23T15:59:59Z");
        assertThat(problem.routingIssue).isNull();
        assertThat(problem.ledBy("441781", "WATER")).isTrue();
        assertThat(problem.concerns("441781", "EEB")).isTrue();
        assertThat(problem.ledBy("441781", "EEB")).isFalse();
        assertThat(problem.concerns("441702", "WATER")).isFalse();
        assertThat(problem.concerns("441781", "AGRI")).isFalse();
    }

    @Test
    void goesThroughHandlingToClosure() {
        Problem problem = Problems.dispatched();

        problem.accept(Problems.REPORTED_AT);
        problem.handle(Problems.REPORTED_AT);
        problem.passReinspection(null, Problems.REPORTED_AT);
        problem.agree(Problems.REPORTED_AT);
        assertThat(problem.isConfirmed()).isTrue();
        problem.close(Problems.REPORTED_AT);

        assertThat(problem.state).isEqualTo(ProblemState.CLOSED);
        assertThat(problem.steps).isEqualTo(7);
        assertThat(problem.outcome)
                .isEqualTo(new Outcome(
                        Problems.REPORTED_AT,
                        Problems.REPORTED_AT,
                        Problems.REPORTED_AT,
                        Problems.REPORTED_AT,
                        null,
                        Problems.REPORTED_AT,
                        0));
    }

    @Test
    void aReporterMayAgreeBeforeSomebodyLooked() {
        Problem problem = Problems.handled();

        problem.agree(Problems.REPORTED_AT);
        assertThat(problem.state).isEqualTo(ProblemState.HANDLED);
        assertThat(problem.isConfirmed()).isFalse();
        problem.passReinspection(LATER, Problems.REPORTED_AT);

        assertThat(problem.isConfirmed()).isTrue();
        assertThat(problem.outcome.agreementDueAt()).isNull();
    }

    @Test
    void isNotClosedWhileTheReporterMayStillAnswer() {
        Problem problem = Problems.handled();
        problem.passReinspection(LATER, Problems.REPORTED_AT);

        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> problem.close(LATER.minusSeconds(1)))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("reporter-not-heard"));
        problem.close(LATER);

        assertThat(problem.state).isEqualTo(ProblemState.CLOSED);
    }

    @Test
    void whatIsNotDoneKeepsItsDepartmentsAndForgetsTheFacts() {
        Problem problem = Problems.handled();
        problem.passReinspection(null, Problems.REPORTED_AT);

        problem.disagree(Problems.REPORTED_AT);

        assertThat(problem.state).isEqualTo(ProblemState.REOPENED);
        assertThat(problem.outcome).isEqualTo(new Outcome(null, null, null, null, null, null, 1));
        assertThat(problem.ledBy("441781", "WATER")).isTrue();
        assertThat(problem.concerns("441781", "EEB")).isTrue();
    }

    @Test
    void aReturnedProblemBelongsToNoDepartmentUntilItIsDispatchedToAnother() {
        Problem problem = Problems.dispatched();

        problem.sendBack("x", Problems.REPORTED_AT);

        assertThat(problem.state).isEqualTo(ProblemState.RETURNED);
        assertThat(problem.concerns("441781", "WATER")).isFalse();
        assertThat(problem.concerns("441781", "EEB")).isFalse();
        assertThat(problem.dueAt).isNull();

        problem.dispatch(Problems.to("AGRI"), Problems.REPORTED_AT);

        assertThat(problem.ledBy("441781", "AGRI")).isTrue();
    }

    @Test
    void isDispatchedAgainWhenItTurnsOutNotToBeFixed() {
        Problem problem = Problems.handled();

        problem.dispatch(Problems.toWater(), Problems.REPORTED_AT);

        assertThat(problem.state).isEqualTo(ProblemState.DISPATCHED);
        assertThat(problem.outcome.handledAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(ProblemState.class)
    void allowsFromEveryStateJustWhatBelongsToIt(ProblemState state) {
        Map<String, Consumer<Problem>> steps = Map.ofEntries(
                Map.entry("dispatch", problem -> problem.dispatch(Problems.toWater(), Problems.REPORTED_AT)),
                Map.entry("handle", problem -> problem.handle(Problems.REPORTED_AT)),
                Map.entry("accept", problem -> problem.accept(Problems.REPORTED_AT)),
                Map.entry("sendBack", problem -> problem.sendBack("x", Problems.REPORTED_AT)),
                Map.entry("pass", problem -> problem.passReinspection(null, Problems.REPORTED_AT)),
                Map.entry("fail", problem -> problem.failReinspection(Problems.REPORTED_AT)),
                Map.entry("agree", problem -> problem.agree(Problems.REPORTED_AT)),
                Map.entry("disagree", problem -> problem.disagree(Problems.REPORTED_AT)),
                Map.entry("reopen", problem -> problem.reopen(Reopening.OFFICE, Problems.REPORTED_AT)),
                Map.entry("close", problem -> problem.close(Problems.REPORTED_AT)),
                Map.entry("leaveUnrouted", problem -> problem.leaveUnrouted(NO_DUTY, Problems.REPORTED_AT)));
        Map<ProblemState, Set<String>> allowed = Map.of(
                ProblemState.REPORTED, Set.of("dispatch", "leaveUnrouted"),
                ProblemState.DISPATCHED, Set.of("accept", "handle", "sendBack"),
                ProblemState.ACCEPTED, Set.of("handle", "sendBack"),
                ProblemState.HANDLED, Set.of("dispatch", "pass", "fail", "agree", "disagree", "reopen"),
                ProblemState.REINSPECTED, Set.of("close", "agree", "disagree", "reopen"),
                ProblemState.RETURNED, Set.of("dispatch"),
                ProblemState.REOPENED, Set.of("dispatch", "leaveUnrouted"),
                ProblemState.CLOSED, Set.of("reopen"),
                ProblemState.MERGED, Set.of(),
                ProblemState.WITHDRAWN, Set.of());

        steps.forEach((name, step) -> {
            Problem problem = in(state);
            if (allowed.get(state).contains(name)) {
                step.accept(problem);
                return;
            }
            assertThatExceptionOfType(DomainException.class)
                    .as("%s from %s", name, state)
                    .isThrownBy(() -> step.accept(problem))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("wrong-problem-state"))
                    .satisfies(refusal -> assertThat(refusal.members()).containsEntry("state", state));
        });
    }

    @Test
    void keepsTheChiefWhoAnsweredForTheReachWhenItWasReported() {
        Problem problem = Problems.reported();
        UUID later = UUID.randomUUID();

        problem.answeredBy(later);
        assertThat(problem.chiefId).isEqualTo(Problems.CHIEF);

        problem.chiefId = null;
        problem.answeredBy(null);
        problem.answeredBy(later);
        assertThat(problem.chiefId).isEqualTo(later);
    }

    @Test
    void refusesAChangeMadeFromAnOlderVersion() {
        Problem problem = Problems.dispatched();
        problem.version = 3;

        problem.requireVersion(null);
        problem.requireVersion(3);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> problem.requireVersion(2))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("concurrent-change"));
    }

    @Test
    void waitsForARouteUntilItIsTriedAgain() {
        Problem problem = Problems.reported();
        assertThat(problem.waitsForRoute(Problems.REPORTED_AT)).isFalse();

        problem.leaveUnrouted(NO_DUTY, Problems.REPORTED_AT);

        assertThat(problem.waitsForRoute(Problems.REPORTED_AT)).isFalse();
        assertThat(problem.waitsForRoute(Problems.REPORTED_AT.plusSeconds(1))).isTrue();
        assertThat(problem.openIssue()).isEqualTo(NO_DUTY);
    }

    private static Problem in(ProblemState state) {
        Problem problem = Problems.reported();
        problem.state = state;
        problem.leadDepartmentCode = "WATER";
        problem.leadDivisionCode = "441781";
        problem.deadline = Problems.toWater().deadline();
        return problem;
    }
}
