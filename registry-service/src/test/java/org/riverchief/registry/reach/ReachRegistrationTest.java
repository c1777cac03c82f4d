package org.riverchief.registry.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReachRegistrationTest {

    @Test
    void registersAReachWithItsLevel() {
        ValidatableResponse answer = Reaches.post(Reaches.facts()).statusCode(201);

        String id = answer.extract().path("id");
        answer.header("Location", endsWith("/api/registry/v1/reaches/" + id))
                .body("level", equalTo("VILLAGE"))
                .body("waterBodyName", equalTo("漠阳江"))
                .body("version", equalTo(0));
    }

    @Test
    void takesWgs84AndKeepsCgcs2000() {
        Reaches.post(Reaches.with("crs", "EPSG:4326")).statusCode(201).body("crs", equalTo("EPSG:4490"));
    }

    @ParameterizedTest
    @CsvSource({
        "crs, BD-09, unsupported-crs",
        "crs, '', invalid-request",
        "code, 44178100001, invalid-request",
        "code, 441704100001, invalid-reach-code",
        "name, ' ', invalid-request",
        "chainageFromKm, -1, invalid-request",
        "chainageToKm, 38, invalid-chainage",
        "validTo, 2025-06-01, invalid-validity",
        "divisionCode, 441781105999, unknown-division",
        "validFrom, 1999-01-01, unknown-division",
        "waterBodyId, 00000000-0000-7000-8000-000000000000, unknown-water-body",
        "waterBodyId, 019ac0de-0000-7000-8000-000000000409, invalid-parent-reach",
        "parentReachId, 00000000-0000-7000-8000-000000000000, invalid-parent-reach",
        "parentReachId, 019ac0de-0000-7000-8000-000000000542, invalid-parent-reach",
        "parentReachId, 019ac0de-0000-7000-8000-000000000512, invalid-parent-reach",
        "chainageToKm, 60, invalid-parent-reach"
    })
    void refusesFactsThatCannotBe(String field, String value, String code) {
        Reaches.post(Reaches.with(field, value)).statusCode(400).body("type", equalTo("urn:problem-type:" + code));
    }

    @Test
    void refusesLinesThatAreNone() {
        Map<String, Object> swapped = Reaches.line(List.of(22.4, 111.98), List.of(22.5, 111.99));
        Map<String, Object> onePoint = Map.of("type", "LineString", "coordinates", List.of(List.of(111.98, 22.4)));

        Reaches.post(Reaches.with("geometry", swapped))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-geometry"))
                .body("vertex", equalTo(0));
        Reaches.post(Reaches.with("geometry", onePoint))
                .statusCode(400)
                .body("violations.field", hasItems("geometry.coordinates"));
    }

    @Test
    void refusesWhatIsMissing() {
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of())
                .post("/reaches")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("code", "crs", "validFrom"));
        Calls.asOffice(Demo.COUNTY).body("{").post("/reaches").then().statusCode(400);
        Calls.asOffice(Demo.COUNTY).post("/reaches").then().statusCode(400);
    }

    @Test
    void hidesDivisionsOfOthersFromAnOffice() {
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Reaches.facts())
                .post("/reaches")
                .then()
                .statusCode(404);
    }

    @Test
    void givesTheFirstAnswerToTheSameKey() {
        Map<String, Object> facts = Reaches.facts();
        String key = UUID.randomUUID().toString();

        String first = post(key, facts).statusCode(201).extract().path("id");
        String second = post(key, facts).statusCode(201).extract().path("id");

        assertThat(second).isEqualTo(first);
        post(key, Reaches.facts()).statusCode(409).body("type", equalTo("urn:problem-type:idempotency-key-reused"));
    }

    @Test
    void givesACodeToOneReachWhenTwoAskAtOnce() throws Exception {
        Map<String, Object> facts = Reaches.facts();
        ExecutorService offices = Executors.newFixedThreadPool(2);
        Callable<Integer> register = () -> Reaches.post(facts).extract().statusCode();

        var answers = offices.invokeAll(List.of(register, register));

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(201, 409);
        offices.shutdown();
    }

    private static ValidatableResponse post(String key, Map<String, Object> facts) {
        return Calls.asOffice(Demo.COUNTY)
                .header("Idempotency-Key", key)
                .body(facts)
                .post("/reaches")
                .then();
    }
}
