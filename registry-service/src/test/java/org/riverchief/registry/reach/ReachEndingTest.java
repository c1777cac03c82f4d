package org.riverchief.registry.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
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
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReachEndingTest {

    private final Map<String, Object> facts = Reaches.facts();
    private String id;

    @BeforeEach
    void register() {
        id = Reaches.post(facts).statusCode(201).extract().path("id");
    }

    @Test
    void endsAReachOnceAndKeepsItsPast() {
        end(0, "2026-01-01", null).statusCode(200).body("validTo", equalTo("2026-01-01"));

        end(1, "2026-06-01", null).statusCode(409).body("type", equalTo("urn:problem-type:reach-ended"));
        get("2025-12-31").statusCode(200);
        get("2026-01-01").statusCode(404);
    }

    @Test
    void refusesAnEndThatIsNone() {
        end(0, "2025-06-01", null).statusCode(400).body("type", equalTo("urn:problem-type:invalid-validity"));
        end(7, "2026-01-01", null).statusCode(409).body("type", equalTo("urn:problem-type:changed-meanwhile"));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of())
                .post("/reaches/{id}/ending", id)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("version", "validTo"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("version", 0, "validTo", "2026-01-01"))
                .post("/reaches/{id}/ending", id)
                .then()
                .statusCode(404);
    }

    @Test
    void namesTheChiefWhoWouldBeLeftWithoutAReach() {
        String appointment = appoint();

        end(0, "2026-01-01", null)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:still-in-use"))
                .body("holders.id", hasItem(appointment))
                .body("holders.kind", hasItem("appointment"));
        end(0, "2026-01-01", "KEEP").statusCode(409);
    }

    @Test
    void endsTheAppointmentsWithTheReachWhenAsked() {
        String appointment = appoint();

        end(0, "2026-01-01", "END").statusCode(200);

        Calls.asOffice(Demo.COUNTY)
                .get("/appointments/{id}", appointment)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2025-12-31T16:00:00Z"));
    }

    @Test
    void neverLetsAnAppointmentAndTheEndOfItsReachPassEachOther() throws Exception {
        String chief = Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "divisionCode", Demo.VILLAGE))
                .post("/chiefs")
                .path("id");
        ExecutorService offices = Executors.newFixedThreadPool(2);
        Callable<Integer> appointing = () -> post(chief).extract().statusCode();
        Callable<Integer> ending = () -> end(0, "2026-01-01", null).extract().statusCode();

        List<Integer> answers = new ArrayList<>();
        for (var answer : offices.invokeAll(List.of(appointing, ending))) {
            answers.add(answer.get());
        }

        assertThat(answers).isIn(List.of(201, 409), List.of(400, 200));
        offices.shutdown();
    }

    @Test
    void refusesWhatWouldOutlastTheReach() {
        Map<String, Object> town = Reaches.with("code", Reaches.newCode());
        town.put("divisionCode", Demo.TOWN);
        town.put("parentReachId", Demo.COUNTY_REACH);
        town.put("validTo", "2026-01-01");
        String townId = Reaches.post(town).statusCode(201).extract().path("id");
        Reaches.post(Reaches.with("parentReachId", townId))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-parent-reach"));
        end(0, "2026-01-01", null).statusCode(200);
        String chief = Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "divisionCode", Demo.VILLAGE))
                .post("/chiefs")
                .path("id");
        post(chief)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:beyond-reach-end"))
                .body("validTo", equalTo("2026-01-01"));
    }

    @Test
    void asksWhatBecomesOfTheChiefWhenAReachShrinks() {
        appoint();
        facts.put("version", 0);
        facts.put("chainageToKm", 39);
        facts.put("validFrom", "2026-01-01");

        Reaches.put(id, facts).statusCode(409).body("type", equalTo("urn:problem-type:still-in-use"));
        Calls.asOffice(Demo.COUNTY)
                .body(facts)
                .queryParam("appointments", "KEEP")
                .put("/reaches/{id}", id)
                .then()
                .statusCode(200)
                .body("chainageToKm", equalTo(39));
    }

    @Test
    void namesTheReachesWithinThatWouldLieOutside() {
        Map<String, Object> town = Reaches.with("code", Reaches.newCode());
        town.put("divisionCode", Demo.TOWN);
        town.put("parentReachId", Demo.COUNTY_REACH);
        String townId = Reaches.post(town).statusCode(201).extract().path("id");
        String child = Reaches.post(Reaches.with("parentReachId", townId))
                .statusCode(201)
                .extract()
                .path("id");
        town.put("version", 0);
        town.put("chainageToKm", 39);

        Reaches.put(townId, town)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:still-in-use"))
                .body("holders.id", hasItem(child));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("version", 0, "validTo", "2026-01-01", "appointments", "END"))
                .post("/reaches/{id}/ending", townId)
                .then()
                .statusCode(409)
                .body("holders.id", hasItem(child));
    }

    @Test
    void takesALakeByItsAreaAndKeepsTheShoreAsItsLine() {
        Map<String, Object> lake = Reaches.with("zone", "ONSHORE");
        lake.remove("geometry");
        lake.put(
                "area",
                Map.of(
                        "type",
                        "Polygon",
                        "coordinates",
                        List.of(List.of(
                                List.of(111.98, 22.4),
                                List.of(111.985, 22.4),
                                List.of(111.985, 22.405),
                                List.of(111.98, 22.4)))));

        Reaches.post(lake)
                .statusCode(201)
                .body("zone", equalTo("ONSHORE"))
                .body("geometry.type", equalTo("LineString"))
                .body("geometry.coordinates.size()", equalTo(4))
                .body("area.type", equalTo("Polygon"));
        lake.remove("area");
        Reaches.post(lake).statusCode(400).body("type", equalTo("urn:problem-type:invalid-geometry"));
    }

    private String appoint() {
        String chief = Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "divisionCode", Demo.VILLAGE))
                .post("/chiefs")
                .path("id");
        return post(chief).statusCode(201).extract().path("id");
    }

    private ValidatableResponse post(String chief) {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of(
                        "chiefId",
                        UUID.fromString(chief),
                        "role",
                        "RIVER_CHIEF",
                        "divisionCode",
                        Demo.VILLAGE,
                        "reachId",
                        id,
                        "validFrom",
                        "2025-07-01T00:00:00+08:00"))
                .post("/appointments")
                .then();
    }

    private ValidatableResponse end(int version, String day, String appointments) {
        Map<String, Object> ending = new java.util.HashMap<>(Map.of("version", version, "validTo", day));
        ending.put("appointments", appointments);
        return Calls.asOffice(Demo.COUNTY)
                .body(ending)
                .post("/reaches/{id}/ending", id)
                .then();
    }

    private ValidatableResponse get(String day) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("at", day)
                .get("/reaches/{id}", id)
                .then();
    }
}
