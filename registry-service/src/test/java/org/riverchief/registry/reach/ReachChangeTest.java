package org.riverchief.registry.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReachChangeTest {

    private final Map<String, Object> facts = Reaches.facts();
    private String id;

    @BeforeEach
    void register() {
        id = Reaches.post(facts).statusCode(201).extract().path("id");
        facts.put("version", 0);
    }

    @Test
    void correctsAnEditionAndPutsBeforeAndAfterOnRecord() {
        facts.put("chainageToKm", 39.6);

        Reaches.put(id, facts).statusCode(200).body("version", equalTo(1));

        assertThat(Database.value("select count(*) from reach_edition where reach_id = '%s'".formatted(id)))
                .isEqualTo("1");
        assertThat(Database.value("""
                        select (before_state::json ->> 'chainageToKm') || ' ' || (after_state::json ->> 'chainageToKm')
                        from audit_entry where entity_id = '%s' and action = 'reach.change'""".formatted(id))).isEqualTo("39.500 39.6");
    }

    @Test
    void keepsThePastReadableWhenAChangeTakesEffectLater() {
        facts.put("name", "漠阳江(示范改段)");
        facts.put("validFrom", "2026-01-01");

        Reaches.put(id, facts).statusCode(200);

        get("2025-12-31").body("name", equalTo("漠阳江(示范测试段)")).body("validTo", equalTo("2026-01-01"));
        get("2026-01-01").body("name", equalTo("漠阳江(示范改段)"));
        Calls.asOffice(Demo.COUNTY)
                .get("/reaches/{id}?at=2025-05-31", id)
                .then()
                .statusCode(404);
    }

    @Test
    void showsAReachThatIsYetToComeToThoseWhoAskForIt() {
        Map<String, Object> future = Reaches.with("validFrom", "2125-01-01");
        String futureId = Reaches.post(future).statusCode(201).extract().path("id");

        Calls.asOffice(Demo.COUNTY).get("/reaches/{id}", futureId).then().statusCode(200);
    }

    @Test
    void refusesAChangeToAnOldVersion() {
        Reaches.put(id, facts).statusCode(200);

        Reaches.put(id, facts)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:changed-meanwhile"))
                .body("version", equalTo(1));
    }

    @Test
    void letsOneOfTwoChangesAtOnceWin() throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(2);
        Callable<Integer> change = () -> Reaches.put(id, facts).extract().statusCode();

        var answers = offices.invokeAll(List.of(change, change));

        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 409);
        offices.shutdown();
    }

    @Test
    void refusesAnEditionBeforeTheLatest() {
        facts.put("validFrom", "2025-05-01");

        Reaches.put(id, facts).statusCode(400).body("type", equalTo("urn:problem-type:edition-out-of-order"));
    }

    @Test
    void refusesAnotherCodeOrWater() {
        facts.put("code", Reaches.newCode());

        Reaches.put(id, facts).statusCode(409).body("type", equalTo("urn:problem-type:reach-identity-fixed"));
    }

    @Test
    void refusesToChangeOrMoveBeyondTheCallersDivision() {
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(facts)
                .put("/reaches/{id}", id)
                .then()
                .statusCode(404);
        Calls.asOffice(Demo.OTHER_VILLAGE)
                .body(facts)
                .put("/reaches/{id}", id)
                .then()
                .statusCode(404);
        facts.put("divisionCode", Demo.VILLAGE_ELSEWHERE);
        Reaches.put(id, facts).statusCode(404);
    }

    private ValidatableResponse get(String day) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("at", day)
                .get("/reaches/{id}", id)
                .then()
                .statusCode(200);
    }
}
