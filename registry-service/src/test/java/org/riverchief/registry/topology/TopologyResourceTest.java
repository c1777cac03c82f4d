package org.riverchief.registry.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.Waters;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class TopologyResourceTest {

    private String river;
    private String brook;
    private String upper;
    private String lower;

    @BeforeEach
    void register() {
        river = Waters.river("示范干流");
        brook = Waters.river("示范支流");
        upper = Waters.register(Waters.reach(river, Waters.TOWN, 0, 12));
        lower = Waters.register(Waters.reach(river, Waters.OTHER_TOWN, 12, 20));
        Waters.register(Waters.reach(brook, Waters.TOWN, 0, 5));
    }

    @Test
    void goesUpAndDownAlongRegisteredLinks() {
        String link =
                post(tributary(brook, river, 10)).statusCode(201).extract().path("id");

        navigate(brook, 2, "DOWNSTREAM_MAIN", null)
                .body("legs.waterBodyId", equalTo(List.of(brook, river)))
                .body("legs[1].fromKm", equalTo(10.0f))
                .body("legs[1].distanceKm", equalTo(3.0f))
                .body("legs[1].waterLinkId", equalTo(link))
                .body("legs[1].reaches.reachId", equalTo(List.of(upper, lower)));
        navigate(river, 15, "UPSTREAM_TRIBUTARIES", "7")
                .body("legs.waterBodyId", equalTo(List.of(river, brook)))
                .body("legs[1].toKm", equalTo(3.0f));
        Calls.asOffice(Waters.COUNTY)
                .get("/water-links?waterBody=" + brook)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(link)));
        Calls.asOffice(Waters.COUNTY).get("/water-links/{id}", link).then().statusCode(200);
    }

    @Test
    void findsTheFirstDivisionDownstream() {
        post(tributary(brook, river, 10)).statusCode(201);

        first(brook, 2, "TOWN")
                .statusCode(200)
                .body("divisionCode", equalTo(Waters.OTHER_TOWN))
                .body("leavingDivisionCode", equalTo(Waters.TOWN))
                .body("km", equalTo(12.0f))
                .body("distanceKm", equalTo(5.0f))
                .body("reachId", equalTo(lower));
        first(river, 15, "TOWN").statusCode(404);
    }

    @Test
    void findsTheReachOnTheOtherBank() {
        Map<String, Object> left = Waters.reach(brook, Waters.TOWN, 0, 5);
        left.put("bank", "LEFT");
        Map<String, Object> right = Waters.reach(brook, Waters.OTHER_TOWN, 0, 5);
        right.put("bank", "RIGHT");
        Waters.register(left);
        String other = Waters.register(right);

        Calls.asOffice(Demo.COUNTY)
                .queryParam("waterBody", brook)
                .queryParam("km", 2)
                .queryParam("bank", "LEFT")
                .get("/topology/opposite-bank")
                .then()
                .statusCode(200)
                .body("reachId", equalTo(List.of(other)));
    }

    @Test
    void namesTheEndThatHangsInTheAir() {
        post(tributary(brook, river, 25))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dangling-water-link"))
                .body("end", equalTo("to"))
                .body("km", equalTo(25.0f));
        post(tributary(Waters.river("示范无里程河"), river, 5))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:dangling-water-link"))
                .body("end", equalTo("from"));
        post(tributary(brook, UUID.randomUUID().toString(), 5))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-water-body"));
    }

    @Test
    void namesTheLinksThatWouldCloseACircle() {
        String link =
                post(tributary(brook, river, 10)).statusCode(201).extract().path("id");

        post(tributary(river, brook, 1))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:cyclic-water-link"))
                .body("circle", hasSize(2))
                .body("circle.id", hasItem(link));
    }

    @Test
    void letsOneOfTwoOffsettingLinksAtOnceIn() throws Exception {
        ExecutorService offices = Executors.newFixedThreadPool(2);
        Callable<Integer> there =
                () -> post(tributary(brook, river, 10)).extract().statusCode();
        Callable<Integer> back =
                () -> post(tributary(river, brook, 1)).extract().statusCode();

        List<Integer> answers = new ArrayList<>();
        for (var answer : offices.invokeAll(List.of(there, back))) {
            answers.add(answer.get());
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 400);
        offices.shutdown();
    }

    @Test
    void letsAWaterHaveOneOutletAtATime() {
        String link =
                post(tributary(brook, river, 10)).statusCode(201).extract().path("id");
        post(tributary(brook, river, 11))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:water-outlet-exists"))
                .body("waterLink.id", equalTo(link));

        end(link, "2026-01-01").statusCode(200).body("validTo", equalTo("2026-01-01"));
        Map<String, Object> moved = tributary(brook, river, 11);
        moved.put("validFrom", "2026-01-01");
        post(moved).statusCode(201);
        end(link, "2026-01-01").statusCode(409).body("type", equalTo("urn:problem-type:water-link-ended"));
        end(link, "2025-01-01").statusCode(400);
    }

    @Test
    void keepsTheKilometreATributaryJoinsAt() {
        String link =
                post(tributary(brook, river, 15)).statusCode(201).extract().path("id");

        Waters.post("/reaches/%s/ending".formatted(lower), Map.of("version", 0, "validTo", "2026-01-01"))
                .statusCode(409)
                .body("holders.id", equalTo(List.of(link)));
    }

    @Test
    void refusesLinksThatMakeNoSense() {
        Map<String, Object> withoutKm = tributary(brook, river, 10);
        withoutKm.remove("toKm");
        Map<String, Object> diversion = tributary(brook, river, 10);
        diversion.put("kind", "DIVERSION");

        post(withoutKm).statusCode(400).body("type", equalTo("urn:problem-type:invalid-water-link"));
        post(diversion).statusCode(400).body("type", equalTo("urn:problem-type:invalid-water-link"));
        post(tributary(brook, brook, 1)).statusCode(400).body("type", equalTo("urn:problem-type:invalid-water-link"));
        post(Map.of()).statusCode(400);
        Calls.asOffice(Demo.COUNTY)
                .body(tributary(brook, river, 10))
                .post("/water-links")
                .then()
                .statusCode(404);
        Calls.asOffice(Waters.COUNTY)
                .get("/topology/navigation?waterBody={id}&km=50&mode=UPSTREAM_MAIN", river)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:no-such-place"));
        Calls.asOffice(Waters.COUNTY).get("/topology/navigation?km=5").then().statusCode(400);
    }

    private static Map<String, Object> tributary(String from, String to, double toKm) {
        Map<String, Object> link = new HashMap<>();
        link.put("kind", "TRIBUTARY");
        link.put("fromWaterBodyId", from);
        link.put("toWaterBodyId", to);
        link.put("toKm", toKm);
        link.put("verified", false);
        link.put("validFrom", "2025-01-01");
        return link;
    }

    private static ValidatableResponse post(Map<String, Object> link) {
        return Waters.post("/water-links", link);
    }

    private static ValidatableResponse end(String link, String day) {
        return Waters.post("/water-links/%s/ending".formatted(link), Map.of("validTo", day));
    }

    private static ValidatableResponse first(String water, double km, String level) {
        return Calls.asOffice(Waters.COUNTY)
                .queryParam("waterBody", water)
                .queryParam("km", km)
                .queryParam("level", level)
                .queryParam("at", "2025-05-01")
                .get("/topology/first-downstream-division")
                .then();
    }

    private static ValidatableResponse navigate(String water, double km, String mode, String distance) {
        var request = Calls.asOffice(Demo.COUNTY)
                .queryParam("waterBody", water)
                .queryParam("km", km)
                .queryParam("mode", mode)
                .queryParam("at", "2025-05-01");
        return (distance == null ? request : request.queryParam("distanceKm", distance))
                .get("/topology/navigation")
                .then()
                .statusCode(200);
    }
}
