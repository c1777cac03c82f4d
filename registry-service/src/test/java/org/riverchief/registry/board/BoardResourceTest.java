package org.riverchief.registry.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class BoardResourceTest {

    @Test
    void registersADraftAndPublishesItWithTheChiefsInOffice() {
        String id = Boards.post(Boards.facts())
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("latestEdition", equalTo(1))
                .body("waterBodyId", equalTo(Demo.MAIN_STEM.toString()))
                .body("chiefs", hasSize(0))
                .extract()
                .path("id");

        Boards.publish(id)
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"))
                .body("publishedEdition", equalTo(1))
                .body("chiefs.level", contains("CITY", "COUNTY", "TOWN", "VILLAGE"))
                .body("chiefs[3].chiefId", equalTo(Demo.VILLAGE_CHIEF.toString()))
                .body("stale", equalTo(false));
    }

    @Test
    void refusesToPublishWithoutWhatTheRuleAsksForAndNamesIt() {
        Map<String, Object> facts = Boards.facts();
        Map<String, Object> content = Boards.content();
        content.remove("goals");
        content.put("supervisionPhone", " ");
        content.remove("issuer");
        facts.put("content", content);
        String id = Boards.post(facts).statusCode(201).extract().path("id");

        Boards.publish(id)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:board-incomplete"))
                .body("missing", contains("GOALS", "SUPERVISION_PHONE"));
    }

    @Test
    void keepsEveryEdition() {
        Map<String, Object> facts = Boards.facts();
        String id = Boards.published(facts);
        Map<String, Object> content = Boards.content();
        content.put("goals", "长治久清");
        facts.put("content", content);
        facts.put("version", version(id));

        Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .put("/boards/{id}", id)
                .then()
                .statusCode(200)
                .body("latestEdition", equalTo(2))
                .body("publishedEdition", equalTo(1))
                .body("content.goals", equalTo("长治久清"));
        Boards.publish(id).statusCode(200).body("publishedEdition", equalTo(2));

        Calls.asOffice(Demo.COUNTY)
                .get("/boards/{id}/editions", id)
                .then()
                .statusCode(200)
                .body("number", contains(2, 1))
                .body("content.goals", contains("长治久清", "水清、岸绿、无四乱"));
    }

    @Test
    void publishesNothingTwice() {
        String id = Boards.published();

        Boards.publish(id).statusCode(409).body("type", equalTo("urn:problem-type:board-unchanged"));
    }

    @Test
    void letsExactlyOneOfManyPublicationsAtOnceWin() throws Exception {
        String id = Boards.post(Boards.facts()).extract().path("id");
        ExecutorService offices = Executors.newFixedThreadPool(6);
        Callable<Integer> publication = () -> Boards.publish(id).extract().statusCode();

        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : offices.invokeAll(Collections.nCopies(6, publication))) {
            answers.add(answer.get());
        }
        offices.shutdown();

        assertThat(answers).containsOnlyOnce(200).containsOnly(200, 409);
    }

    @Test
    void refusesAChangeOfAnOlderVersion() {
        Map<String, Object> facts = Boards.facts();
        String id = Boards.published(facts);
        facts.put("version", version(id) - 1);

        Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .put("/boards/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:changed-meanwhile"));
    }

    @Test
    void withdrawsABoardForGood() {
        String id = Boards.published();

        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("reason", "洪水冲毁"))
                .post("/boards/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("withdrawalReason", equalTo("洪水冲毁"));
        Boards.publish(id).statusCode(409).body("type", equalTo("urn:problem-type:board-withdrawn"));
    }

    @Test
    void refusesWhatIsWrong() {
        Map<String, Object> elsewhere = Boards.facts();
        elsewhere.put("divisionCode", Demo.OTHER_VILLAGE);
        Map<String, Object> nowhere = Boards.facts();
        nowhere.put("reachId", UUID.randomUUID().toString());
        Map<String, Object> swapped = Boards.facts();
        swapped.put("longitude", 22.4);
        swapped.put("latitude", 111.98);
        Map<String, Object> twice = Boards.facts();
        Boards.post(twice).statusCode(201);

        Boards.post(elsewhere).statusCode(400).body("type", equalTo("urn:problem-type:wrong-board-place"));
        Boards.post(nowhere).statusCode(400).body("type", equalTo("urn:problem-type:unknown-reach"));
        Boards.post(swapped).statusCode(400).body("type", equalTo("urn:problem-type:invalid-geometry"));
        Boards.post(twice).statusCode(409).body("type", equalTo("urn:problem-type:board-number-taken"));
        Boards.post(Map.of()).statusCode(400).body("violations.field", hasItems("number", "content", "reachId"));
    }

    @Test
    void findsBoardsByReachStateAndDivision() {
        String published = Boards.published();
        String draft = Boards.post(Boards.facts()).extract().path("id");

        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .queryParam("reach", Demo.VILLAGE_REACH)
                .queryParam("state", "PUBLISHED")
                .queryParam("stale", false)
                .queryParam("limit", 200)
                .get("/boards")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(published))
                .body("items.id", not(hasItem(draft)));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("division", Demo.OTHER_VILLAGE)
                .queryParam("limit", 200)
                .get("/boards")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(published)));
        Calls.asOffice(Demo.COUNTY)
                .queryParam("state", "NONSENSE")
                .get("/boards")
                .then()
                .statusCode(400);
    }

    @Test
    void keepsOfficesToTheirOwnDivisions() {
        Map<String, Object> facts = Boards.facts();
        String id = Boards.published(facts);

        Calls.asOffice(Demo.OTHER_COUNTY).get("/boards/{id}", id).then().statusCode(404);
        Calls.asOffice(Demo.OTHER_COUNTY).body(facts).post("/boards").then().statusCode(404);
        Calls.asOffice(Demo.OTHER_COUNTY)
                .post("/boards/{id}/publication", id)
                .then()
                .statusCode(404);
    }

    @Test
    void answersARepeatedRegistrationWithTheFirst() {
        Map<String, Object> facts = Boards.facts();
        String key = UUID.randomUUID().toString();
        String first = Calls.asOffice(Demo.COUNTY)
                .header("Idempotency-Key", key)
                .body(facts)
                .post("/boards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Calls.asOffice(Demo.COUNTY)
                .header("Idempotency-Key", key)
                .body(facts)
                .post("/boards")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void holdsTheBoardsOfACountyToItsOwnRule() {
        Map<String, Object> rule = new HashMap<>(Map.of(
                "topic",
                "BOARD",
                "divisionCode",
                Demo.OTHER_COUNTY,
                "name",
                "示范规则",
                "content",
                Map.of(
                        "mandatoryFields",
                        List.of("ISSUER", "MAP"),
                        "chiefRoles",
                        List.of("RIVER_CHIEF"),
                        "updateWithinDays",
                        5,
                        "dayKind",
                        "CALENDAR",
                        "boardsPerVillageAndRiver",
                        2,
                        "furtherBoardEveryKm",
                        4),
                "source",
                "示范",
                "validFrom",
                LocalDate.now(ZoneId.of("Asia/Shanghai")).toString()));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(rule)
                .post("/rules")
                .then()
                .statusCode(201)
                .body("sourceYear", nullValue());
        Map<String, Object> facts = Boards.facts();
        facts.put("divisionCode", Demo.VILLAGE_ELSEWHERE);
        facts.put("reachId", Demo.REACH_ELSEWHERE);
        facts.put("content", Map.of("map", true));
        String id = Calls.asOffice(Demo.OTHER_COUNTY)
                .body(facts)
                .post("/boards")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Calls.asOffice(Demo.OTHER_COUNTY)
                .post("/boards/{id}/publication", id)
                .then()
                .statusCode(409)
                .body("missing", contains("ISSUER"));
    }

    private static int version(String id) {
        return Calls.asOffice(Demo.COUNTY)
                .get("/boards/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .path("version");
    }
}
