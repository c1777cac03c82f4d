package org.riverchief.patrol.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.Patrols;
import org.riverchief.patrol.integration.registry.RegistryFacts;
import org.riverchief.patrol.task.Duties;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class MandateResourceTest {

    private static final String VILLAGE = "441781110201";
    private static final String MONDAY = "2027-01-04";

    @Inject
    MutableClock clock;

    private Duties duties;
    private UUID delegate;

    @BeforeEach
    void onMonday() {
        at("2027-01-04T06:00:00+08:00");
        duties = Duties.in(VILLAGE);
        delegate = RegistryFacts.patrollerIn(VILLAGE);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
        Database.execute("delete from patrol_rule where created_by <> 'migration'");
    }

    @Test
    void letsADelegatePatrolAsHimselfOnTheChiefsBehalf() {
        String mandate = grant(duties.token(), Map.of())
                .statusCode(201)
                .body("chiefId", equalTo(duties.chiefId.toString()))
                .extract()
                .path("id");
        Patrols patrol = patrol("2027-01-04T07:00:00+08:00");

        at("2027-01-04T10:00:00+08:00");
        walk(patrol)
                .body("chiefId", equalTo(duties.chiefId.toString()))
                .body("patrollerId", equalTo(delegate.toString()))
                .body("judgement.verdict", equalTo("VALID"));

        assertThat(duties.taskInState(MONDAY, "DONE").getInt("delegated")).isEqualTo(1);
        Api.as(Tokens.office("441781"))
                .get("/tasks/rates?from=2027-01-04&to=2027-01-11&chiefId=" + duties.chiefId)
                .then()
                .body("items[0].delegatedShare", equalTo(1.0f));
        assertThat(Database.value("select mandate_id from patrol where id = '%s'".formatted(patrol.id)))
                .isEqualTo(mandate);
        assertThat(Database.value(
                        "select on_behalf_of from audit_entry where action = 'patrol.start' and entity_id = '%s'"
                                .formatted(patrol.id)))
                .isEqualTo(duties.chiefId.toString());
        EventContract.of("patrol/patrol.judged.v1")
                .assertJsonMatches(
                        Database.value("select payload from outbox where aggregateid = '%s' and type like '%%judged%%'"
                                .formatted(patrol.id)));
        assertThat(Database.value("select payload::json->>'onBehalfOf' from outbox where aggregateid = '%s' limit 1"
                        .formatted(patrol.id)))
                .isEqualTo(duties.chiefId.toString());
    }

    @Test
    void showsADelegateWhatTheChiefOwesOnTheReachesOfTheMandate() {
        duties.task(MONDAY);
        Api.as(delegateToken()).get("/tasks/mine").then().statusCode(200).body("$", empty());

        grant(duties.token(), Map.of()).statusCode(201);

        Api.as(delegateToken())
                .get("/tasks/mine")
                .then()
                .body("$", hasSize(1))
                .body("[0].chiefId", equalTo(duties.chiefId.toString()));
    }

    @Test
    void grantsTheMandateOfTheDemonstration() {
        Api.as(Tokens.patroller("441781105201", UUID.fromString("019ac0de-0000-7000-8000-000000000233")))
                .get("/mandates/019ac0de-0000-7000-8000-000000000701")
                .then()
                .statusCode(200)
                .body("chiefId", equalTo("019ac0de-0000-7000-8000-000000000101"))
                .body("reachIds", hasSize(1));
    }

    @Test
    void leavesThePatrolToTheOneWhoMadeIt() {
        grant(duties.token(), Map.of()).statusCode(201);
        at("2027-01-04T10:00:00+08:00");
        Patrols patrol = patrol("2027-01-04T07:00:00+08:00");
        start(patrol).statusCode(201);

        Api.as(duties.token())
                .contentType("application/json")
                .body(patrol.completionBody())
                .post("/patrols/{id}/completion", patrol.id)
                .then()
                .statusCode(404);
        start(patrol).statusCode(200);
    }

    @Test
    void knowsNoPatrolOnBehalfWithoutAMandateForTheReachAndTheTime() {
        at("2027-01-04T10:00:00+08:00");
        Patrols before = patrol("2027-01-04T07:00:00+08:00");
        start(before).statusCode(409).body("type", equalTo("urn:problem-type:no-mandate"));
        grant(duties.token(), Map.of()).statusCode(201);

        start(before).statusCode(409);
        UUID otherReach = RegistryFacts.reachIn(VILLAGE);
        start(Patrols.on(VILLAGE, otherReach, delegate, OffsetDateTime.parse("2027-01-04T10:00:00+08:00")))
                .statusCode(409);
        at("2027-03-04T10:00:00+08:00");
        start(patrol("2027-03-04T09:00:00+08:00")).statusCode(409);
    }

    @Test
    void endsAMandateByItsRevocationOnly() {
        String id = grant(duties.token(), Map.of()).statusCode(201).extract().path("id");
        at("2027-01-04T10:00:00+08:00");

        revoke(Tokens.office("441704"), id).statusCode(404);
        revoke(Tokens.chief(VILLAGE, UUID.randomUUID()), id).statusCode(404);
        revoke(duties.token(), id).statusCode(200).body("revokedAt", notNullValue());
        revoke(duties.token(), id).statusCode(409).body("type", equalTo("urn:problem-type:mandate-ended"));

        start(patrol("2027-01-04T07:00:00+08:00")).statusCode(201);
        at("2027-01-04T12:00:00+08:00");
        start(patrol("2027-01-04T11:00:00+08:00")).statusCode(409);
    }

    @Test
    void capsTheShareOfDelegatedPatrolsByRule() {
        Duties.rule(VILLAGE, Map.of("parameters", Map.of("maximumDelegatedShare", 0)))
                .statusCode(201);
        grant(duties.token(), Map.of()).statusCode(201);
        at("2027-01-11T10:00:00+08:00");

        walk(patrol("2027-01-11T07:00:00+08:00")).body("judgement.verdict", equalTo("VALID"));

        await().until(() ->
                "DELEGATED_SHARE_REACHED".equals(duties.task("2027-01-11").getString("patrols[0].outcome")));
        assertThat(duties.task("2027-01-11").getString("state")).isEqualTo("OPEN");
    }

    @Test
    void wantsAReportOnTheSameDay() {
        grant(duties.token(), Map.of()).statusCode(201);
        Patrols patrol = patrol("2027-01-04T07:00:00+08:00");
        at("2027-01-04T10:00:00+08:00");
        walk(patrol);
        String path = "/delegate-reports/" + patrol.id;

        Api.as(duties.token())
                .get("/delegate-reports?open=true&chiefId=" + duties.chiefId)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].dueAt", equalTo("2027-01-04T16:00:00Z"))
                .body("items[0].late", equalTo(false));
        post(duties.token(), path + "/receipt", Map.of()).statusCode(409);
        post(duties.token(), path + "/submission", Map.of("text", "正常")).statusCode(404);
        post(delegateToken(), path + "/submission", Map.of("text", " ")).statusCode(400);
        at("2027-01-05T10:00:00+08:00");
        post(delegateToken(), path + "/submission", Map.of("text", "河面正常,无新增问题"))
                .statusCode(200)
                .body("late", equalTo(true));
        post(delegateToken(), path + "/submission", Map.of("text", "再报"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:report-submitted"));
        post(delegateToken(), path + "/receipt", Map.of()).statusCode(403);
        post(duties.token(), path + "/receipt", Map.of()).statusCode(200).body("seenAt", notNullValue());

        Api.as(Tokens.office("441704")).get(path).then().statusCode(404);
        Api.as(Tokens.office("441781")).get(path).then().statusCode(200).body("text", equalTo("河面正常,无新增问题"));
        Api.as(duties.token())
                .get("/delegate-reports?open=true&chiefId=" + duties.chiefId)
                .then()
                .body("items", empty());
    }

    @Test
    void letsAnOfficeGrantForTheChiefsInItsScope() {
        String id = grant(Tokens.office("441781"), Map.of("chiefId", duties.chiefId))
                .statusCode(201)
                .extract()
                .path("id");

        grant(Tokens.office("441704"), Map.of("chiefId", duties.chiefId)).statusCode(404);
        grant(Tokens.office("441781"), Map.of()).statusCode(404);
        grant(Tokens.chief(VILLAGE, UUID.randomUUID()), Map.of("chiefId", duties.chiefId))
                .statusCode(404);
        Api.as(Tokens.patroller(VILLAGE, delegate))
                .get("/mandates?at=2027-01-04T00:00:00Z&delegateId=" + delegate)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Api.as(Tokens.office("441704")).get("/mandates").then().body("items.id", not(hasItem(id)));
        Api.as(Tokens.office("441704")).get("/mandates/" + id).then().statusCode(404);
    }

    @Test
    void refusesMandatesThatMakeNoSense() {
        grant(duties.token(), Map.of("delegateId", UUID.randomUUID()))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-delegate"));
        grant(duties.token(), Map.of("delegateId", duties.chiefId))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:own-delegate"));
        grant(duties.token(), Map.of("reachIds", List.of(UUID.randomUUID())))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:mandate-beyond-duty"));
        grant(duties.token(), Map.of("validTo", "2027-01-01T00:00:00+08:00"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:mandate-period"));
        grant(duties.token(), Map.of("validFrom", "2026-12-01T00:00:00+08:00")).statusCode(400);
        grant(duties.token(), Map.of("reason", "")).statusCode(400);
    }

    private ValidatableResponse grant(String token, Map<String, ?> fields) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "delegateId",
                delegate,
                "reachIds",
                List.of(duties.reachId),
                "validTo",
                "2027-02-01T00:00:00+08:00",
                "reason",
                "外出学习"));
        body.putAll(fields);
        return post(token, "/mandates", body);
    }

    private ValidatableResponse revoke(String token, String id) {
        return post(token, "/mandates/" + id + "/revocation", Map.of("reason", "已返岗"));
    }

    private Patrols patrol(String startedAt) {
        return Patrols.on(VILLAGE, duties.reachId, delegate, OffsetDateTime.parse(startedAt))
                .walk(3, 25);
    }

    private ValidatableResponse start(Patrols patrol) {
        Map<String, Object> body = new HashMap<>(patrol.startBody());
        body.put("onBehalfOf", duties.chiefId);
        return post(delegateToken(), "/patrols", body);
    }

    private ValidatableResponse walk(Patrols patrol) {
        start(patrol).statusCode(201);
        patrol.sendAll().complete().statusCode(200);
        return patrol.judged(1);
    }

    private String delegateToken() {
        return Tokens.patroller(VILLAGE, delegate);
    }

    private static ValidatableResponse post(String token, String path, Object body) {
        return Api.as(token)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private void at(String instant) {
        clock.set(OffsetDateTime.parse(instant).toInstant());
    }
}
