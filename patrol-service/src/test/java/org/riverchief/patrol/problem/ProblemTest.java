package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

        problem.handle(Problems.REPORTED_AT);
        problem.close(Problems.REPORTED_AT);

        assertThat(problem.state).isEqualTo(ProblemState.CLOSED);
        assertThat(problem.steps).isEqualTo(4);
        assertThat(problem.handledAt).isNotNull();
        assertThat(problem.closedAt).isNotNull();
    }

    @Test
    void aReturnedProblemBelongsToNoDepartmentUntilItIsDispatchedToAnother() {
        Problem problem = Problems.dispatched();

        problem.sendBack();

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
        assertThat(problem.handledAt).isNull();
    }

    @ParameterizedTest
    @EnumSource(ProblemState.class)
    void allowsFromEveryStateJustWhatBelongsToIt(ProblemState state) {
        Map<String, Consumer<Problem>> steps = Map.of(
                "dispatch", problem -> problem.dispatch(Problems.toWater(), Problems.REPORTED_AT),
                "handle", problem -> problem.handle(Problems.REPORTED_AT),
                "sendBack", Problem::sendBack,
                "close", problem -> problem.close(Problems.REPORTED_AT),
                "leaveUnrouted", problem -> problem.leaveUnrouted(NO_DUTY, Problems.REPORTED_AT));
        Map<ProblemState, Set<String>> allowed = Map.of(
                ProblemState.REPORTED, Set.of("dispatch", "leaveUnrouted"),
                ProblemState.DISPATCHED, Set.of("handle", "sendBack"),
                ProblemState.HANDLED, Set.of("dispatch", "close"),
                ProblemState.RETURNED, Set.of("dispatch"),
                ProblemState.CLOSED, Set.of());

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
