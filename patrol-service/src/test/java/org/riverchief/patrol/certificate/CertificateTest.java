package org.riverchief.patrol.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class CertificateTest {

    private static final String OFFICE = Tokens.office("441781");

    @Test
    void anybodyComputesTheSameBytesFromTheInputs() {
        Patrols patrol = judged(Patrols.planned().walk(3, 25));
        String inputs = inputs(patrol);

        Response again = post("recomputation", inputs);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.asByteArray()).isEqualTo(patrol.certificate());
        assertThat(again.header("ETag")).isEqualTo("\"" + HashChain.hash(patrol.certificate()) + "\"");
    }

    @Test
    void otherInputsGiveAnotherCertificate() {
        Patrols patrol = judged(Patrols.planned().walk(3, 25));
        String inputs = inputs(patrol);

        byte[] moved = post("recomputation", inputs.replaceFirst("\"longitude\":111\\.98", "\"longitude\":111.97"))
                .asByteArray();

        assertThat(moved).isNotEqualTo(patrol.certificate());
    }

    @Test
    void refusesInputsThatMakeNoSense() {
        String inputs = inputs(judged(Patrols.planned().walk(3, 25)));

        assertRefused(inputs.replaceFirst("\"gapSeconds\":300", "\"gapSeconds\":1"), "rule-parameter-out-of-bounds");
        assertRefused(inputs.replaceFirst("\"samplingStepMetres\":10,", ""), "rule-parameter-missing");
        assertRefused(inputs.replaceFirst("\"line\":\\[\\[111\\.98", "\"line\":[[-60.1"), "not-a-reach-line");
        assertThat(post("recomputation", "{}").statusCode()).isEqualTo(400);
        assertThat(post("period-recomputation", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void tellsAnybodyWhatACertificateIsAndNoPerson() {
        Patrols patrol = judged(Patrols.planned().walk(3, 25));
        String hash = HashChain.hash(patrol.certificate());

        verify(hash)
                .statusCode(200)
                .body("kind", equalTo("PATROL"))
                .body("intact", equalTo(true))
                .body("current", equalTo(true))
                .body("verdict", equalTo("VALID"))
                .body("reachId", equalTo(patrol.reachId.toString()))
                .body("coverage.intervals.size()", equalTo(1));
        String shown = verify(hash).extract().asString();
        assertThat(shown).doesNotContain(patrol.chiefId.toString(), patrol.id.toString(), "startedAt");
        verify("0".repeat(64)).statusCode(404);
    }

    @Test
    void saysWhenACertificateIsNoLongerTheLatest() {
        Patrols patrol = Patrols.planned().walk(1, 40);
        patrol.start().sendAll().complete().statusCode(200);
        patrol.judged(1);
        String first = HashChain.hash(patrol.certificate());
        // As if what was certified had come from fewer chunks than are there now.
        Database.execute("update patrol_judgement set certificate_hash = repeat('a', 64) where patrol_id = '%s'"
                .formatted(patrol.id));

        verify("a".repeat(64)).body("intact", equalTo(false));
        verify(first).statusCode(404);
    }

    @Test
    void unitesWhatTheValidPatrolsOfAPeriodCovered() {
        Patrols west = judged(Patrols.planned().walk(1, 40));
        Patrols east =
                judged(west.again(west.startedAt.plusMinutes(40)).from(0.004).walk(1, 44));
        Map<String, Object> period = period(west);

        Response issued = issue(OFFICE, period);

        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(issued.jsonPath().getList("patrols")).hasSize(2);
        assertThat(issued.jsonPath().getList("coverage.intervals")).hasSize(1);
        assertThat(issued.jsonPath().getDouble("coverage.ratio")).isBetween(0.9, 1.0);
        assertThat(issued.jsonPath().getList("banks.midstream.intervals")).isNotEmpty();
        assertThat(issue(OFFICE, period).statusCode()).isEqualTo(200);
        assertThat(post("period-recomputation", issued.asString()).asByteArray())
                .isEqualTo(issued.asByteArray());
        String hash = HashChain.hash(issued.asByteArray());
        verify(hash).body("kind", equalTo("PERIOD")).body("intact", equalTo(true));
        assertThat(Api.as(OFFICE)
                        .get("/coverage-certificates/{hash}/content", hash)
                        .asByteArray())
                .isEqualTo(issued.asByteArray());
        Api.as(Tokens.office("441704"))
                .get("/coverage-certificates/{hash}/content", hash)
                .then()
                .statusCode(404);
        assertThat(issued.asString()).doesNotContain(east.chiefId.toString(), east.id.toString());
    }

    @Test
    void refusesPeriodsOfOthersAndBackwardOnes() {
        Patrols patrol = Patrols.planned();

        assertThat(issue(Tokens.office("441704"), period(patrol)).statusCode()).isEqualTo(404);
        assertThat(issue(OFFICE, Map.of("reachId", patrol.reachId, "from", "2026-11-02", "to", "2026-11-01"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(issue(OFFICE, Map.of("reachId", UUID.randomUUID(), "from", "2026-11-01", "to", "2026-11-02"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsTheBanksOfAJudgement() {
        Patrols patrol = judged(Patrols.planned().walk(3, 25));

        patrol.view().body("judgement.bankIntervals.midstream.size()", equalTo(1));
        Api.as(Tokens.office("441704"))
                .get("/patrols/{id}/certificate-inputs", patrol.id)
                .then()
                .statusCode(404)
                .body(not(containsString("longitude")));
        Api.as(OFFICE)
                .get("/patrols/{id}/certificate-inputs", patrol.id)
                .then()
                .body("rule.parameters.keySet()", hasItem("gapSeconds"));
    }

    private static Map<String, Object> period(Patrols patrol) {
        return Map.of(
                "reachId",
                patrol.reachId,
                "from",
                patrol.startedAt.toLocalDate().toString(),
                "to",
                patrol.startedAt.toLocalDate().plusDays(1).toString());
    }

    private static Response issue(String token, Map<String, Object> period) {
        return Api.as(token).contentType("application/json").body(period).post("/coverage-certificates");
    }

    private static void assertRefused(String inputs, String code) {
        post("recomputation", inputs).then().statusCode(400).body("type", equalTo("urn:problem-type:" + code));
    }

    private static Response post(String what, String body) {
        return RestAssured.given()
                .basePath("/api/patrol/v1")
                .contentType("application/json")
                .body(body)
                .post("/coverage-certificates/" + what);
    }

    private static ValidatableResponse verify(String hash) {
        return RestAssured.given()
                .basePath("/api/patrol/v1")
                .get("/coverage-certificates/{hash}", hash)
                .then();
    }

    private static String inputs(Patrols patrol) {
        return Api.as(patrol.token())
                .get("/patrols/{id}/certificate-inputs", patrol.id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Patrols judged(Patrols patrol) {
        patrol.start().sendAll().complete().statusCode(200);
        patrol.judged(1);
        return patrol;
    }
}
