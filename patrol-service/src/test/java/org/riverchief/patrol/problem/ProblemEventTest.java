package org.riverchief.patrol.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemEventTest {

    @Test
    void saysWhatTheContractsSay() {
        Problem problem = Problems.reported();
        assertMatches("reported", ProblemEvent.ProblemReported.of(problem));

        assertMatches("dispatched", problem.dispatch(Problems.toWater(), Problems.REPORTED_AT));
        assertMatches("accepted", problem.accept(Problems.REPORTED_AT.plusSeconds(30)));
        assertMatches("returned", problem.sendBack("x", Problems.REPORTED_AT.plusSeconds(40)));
        problem.dispatch(Problems.toWater(), Problems.REPORTED_AT.plusSeconds(50));
        assertMatches("handled", problem.handle(Problems.REPORTED_AT.plusSeconds(60)));
        assertMatches("agreed", problem.agree(Problems.REPORTED_AT.plusSeconds(70)));
        assertMatches("reinspected", problem.passReinspection(null, Problems.REPORTED_AT.plusSeconds(80)));
        assertMatches("closed", problem.close(Problems.REPORTED_AT.plusSeconds(120)));
        assertMatches("reopened", problem.reopen(Reopening.OFFICE, Problems.REPORTED_AT.plusSeconds(130)));
        assertMatches("reinspected", Problems.handled().failReinspection(Problems.REPORTED_AT.plusSeconds(140)));
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        Problem problem = Problems.reported();
        problem.chiefId = null;
        problem.patrolId = null;
        problem.reportedByChiefId = null;

        assertMatches("reported", ProblemEvent.ProblemReported.of(problem));
    }

    @Test
    void saysWhatHappensBesideTheHandling() {
        Instant at = Problems.REPORTED_AT.plusSeconds(60);
        Act act = Act.by(Step.ESCALATE, "account", "x", at, "x");
        UUID chief = UUID.randomUUID();

        assertMatches("urged", Problems.reported().urge("x", true, at));
        assertMatches("urged", Problems.dispatched().urge("x", false, at));
        assertMatches("escalated", Problems.reported().escalate(new Superior(chief, "441781105"), act));
        assertMatches("merged", Problems.dispatched().mergeInto(UUID.randomUUID(), at));
        assertMatches("withdrawn", Problems.dispatched().withdraw(at));
        assertMatches(
                "extended",
                Problems.dispatched().moveDueDate(Problems.toWater().deadline(), DueDateMove.EXTENSION, at));
        assertMatches(
                "transferred",
                Problems.dispatched().transfer(Problems.to("AGRI"), "x", at).get(0));
    }

    private static void assertMatches(String verb, ProblemEvent event) {
        EventContract.of("patrol/problem." + verb + ".v1").assertMatches(event);
        assertThat(event.type()).isEqualTo("org.riverchief.problem." + verb + ".v1");
        assertThat(event.topic()).isEqualTo("patrol.problem.v1");
        assertThat(event.subject()).isEqualTo(event.problemId().toString());
    }
}
