package org.riverchief.patrol.departmenthook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.AtOnce;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DepartmentHookTest {

    private static final Instant NOW = Instant.parse("2026-11-20T00:21:10Z");

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFriday() {
        clock.set(NOW);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void aDepartmentsSystemPushesItsAnswers() throws Exception {
        World world = World.ready();
        UUID problem = world.reported();
        JsonPath hook = open(world);
        String body = answers(problem, "HANDLE");

        send(hook, "m1", NOW, body)
                .then()
                .statusCode(200)
                .body("results[0].outcome", equalTo("DONE"))
                .body("results[0].state", equalTo("HANDLED"));
        send(hook, "m1", NOW, body).then().statusCode(200).body("results[0].outcome", equalTo("DONE"));
        send(hook, "m1", NOW, answers(problem, "ACCEPT"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:webhook-id-reused"));

        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("transitions.kind", equalTo(List.of("REPORT", "DISPATCH", "HANDLE")))
                .body("transitions[2].by", equalTo("水务业务系统"));
    }

    @Test
    void ofTheSameMessageAtOnceOneIsTaken() throws Exception {
        World world = World.ready();
        UUID problem = world.reported();
        JsonPath hook = open(world);
        String body = answers(problem, "PROGRESS");

        List<Response> answers =
                AtOnce.call(List.of(() -> send(hook, "m1", NOW, body), () -> send(hook, "m1", NOW, body)));

        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        world.asOffice()
                .get("/problems/{id}", problem)
                .then()
                .body("transitions.kind", equalTo(List.of("REPORT", "DISPATCH", "PROGRESS")));
    }

    @Test
    void refusesWhatIsNotSignedOrTooOld() throws Exception {
        World world = World.ready();
        JsonPath hook = open(world);
        String body = answers(UUID.randomUUID(), "ACCEPT");

        Response forged = World.anonymous()
                .header("webhook-id", "m1")
                .header("webhook-timestamp", NOW.getEpochSecond())
                .header("webhook-signature", "v1,AAAA")
                .body(body)
                .post("/department-hooks/{id}/messages", hook.getString("id"));
        for (Response refused : List.of(
                forged,
                World.anonymous().body(body).post("/department-hooks/{id}/messages", hook.getString("id")),
                send(hook, "m2", NOW.minus(Duration.ofMinutes(6)), body),
                send(hook, "m3", NOW.plus(Duration.ofMinutes(6)), body))) {
            refused.then().statusCode(403).body("type", equalTo("urn:problem-type:webhook-not-signed"));
        }
        send(hook, "m4", NOW, "{}").then().statusCode(400);
        send(hook, "m5", NOW, "nonsense").then().statusCode(400);
        send(hook, "m6", NOW, body).then().statusCode(200).body("results[0].code", equalTo("not-found"));
    }

    @Test
    void aRenewedSecretReplacesTheOldOneAndAClosedHookIsGone() throws Exception {
        World world = World.ready();
        JsonPath hook = open(world);
        String body = answers(UUID.randomUUID(), "ACCEPT");
        JsonPath renewed = world.asOffice()
                .post("/department-hooks/{id}/secret", hook.getString("id"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        send(hook, "m1", NOW, body).then().statusCode(403);
        send(renewed, "m1", NOW, body).then().statusCode(200);
        World.as(Tokens.office(world.otherCounty()))
                .delete("/department-hooks/{id}", hook.getString("id"))
                .then()
                .statusCode(404);
        world.asOffice()
                .delete("/department-hooks/{id}", hook.getString("id"))
                .then()
                .statusCode(204);
        send(renewed, "m2", NOW, body).then().statusCode(404);
        world.asOffice().get("/department-hooks").then().statusCode(200).body("id", not(hasItem(hook.getString("id"))));
    }

    private static JsonPath open(World world) {
        return world.asOffice()
                .body(Map.of("divisionCode", world.county, "departmentCode", "WATER", "description", "水务业务系统"))
                .post("/department-hooks")
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"))
                .extract()
                .jsonPath();
    }

    private static String answers(UUID problem, String kind) {
        return "{\"answers\":[{\"problemId\":\"%s\",\"kind\":\"%s\",\"note\":\"已清运\"}]}".formatted(problem, kind);
    }

    /** Signs as any library of the standard does. */
    private static Response send(JsonPath hook, String id, Instant at, String body) throws Exception {
        byte[] key = Base64.getDecoder().decode(hook.getString("secret").substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        String signed = id + "." + at.getEpochSecond() + "." + body;
        String signature = Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        return World.anonymous()
                .header("webhook-id", id)
                .header("webhook-timestamp", at.getEpochSecond())
                .header("webhook-signature", "v1,b2xk v1," + signature)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/department-hooks/{id}/messages", hook.getString("id"));
    }
}
