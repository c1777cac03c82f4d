package org.riverchief.registry.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class AppointmentResourceTest {

    @Test
    void appointsAndShowsTheChief() {
        String town = Appointments.newTown();

        String id = Appointments.post(Appointments.generalChief(Appointments.newChief(), town))
                .statusCode(201)
                .body("chiefName", equalTo("示范人"))
                .body("level", equalTo("TOWN"))
                .body("validFrom", equalTo("2024-12-31T16:00:00Z"))
                .extract()
                .path("id");

        Calls.asOffice(Demo.COUNTY)
                .get("/appointments/{id}", id)
                .then()
                .statusCode(200)
                .body("divisionCode", equalTo(town));
    }

    @Test
    void refusesASecondGeneralChiefAndNamesTheHolder() {
        String town = Appointments.newTown();
        String holder = Appointments.newChief();
        Appointments.post(Appointments.generalChief(holder, town)).statusCode(201);

        Appointments.post(Appointments.generalChief(Appointments.newChief(), town))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:general-chief-exists"))
                .body("holder.chiefId", equalTo(holder))
                .body("holder.chiefName", equalTo("示范人"));
    }

    @Test
    void appointsTheFirstGeneralChiefBesideTheGeneralChief() {
        String town = Appointments.newTown();
        Map<String, Object> first = Appointments.generalChief(Appointments.newChief(), town);
        first.put("role", "FIRST_GENERAL_CHIEF");

        Appointments.post(Appointments.generalChief(Appointments.newChief(), town))
                .statusCode(201);
        Appointments.post(first).statusCode(201);
    }

    @Test
    void appointsASuccessorFromTheInstantThePredecessorEnds() {
        String town = Appointments.newTown();
        String id = Appointments.post(Appointments.generalChief(Appointments.newChief(), town))
                .extract()
                .path("id");
        Map<String, Object> successor = Appointments.generalChief(Appointments.newChief(), town);
        successor.put("validFrom", "2026-03-01T00:00:00+08:00");

        Appointments.end(id, Map.of("endsAt", "2026-03-01T00:00:00+08:00")).statusCode(200);
        Appointments.post(successor).statusCode(201);

        assertThat(holders(town, "2026-02-28T15:59:59Z")).containsExactly(id);
        assertThat(holders(town, "2026-02-28T16:00:00Z")).hasSize(1).doesNotContain(id);
        assertThat(holders(town, "2024-12-31T15:59:59Z")).isEmpty();
    }

    @Test
    void letsExactlyOneOfManyAppointmentsAtOnceWinAndNamesItToTheOthers() throws Exception {
        String town = Appointments.newTown();
        List<String> chiefs =
                IntStream.range(0, 8).mapToObj(index -> Appointments.newChief()).toList();
        List<Callable<JsonPath>> appointments = chiefs.stream()
                .map(chief -> (Callable<JsonPath>) () -> Appointments.post(Appointments.generalChief(chief, town))
                        .extract()
                        .jsonPath())
                .toList();

        List<JsonPath> answers = new ArrayList<>();
        ExecutorService offices = Executors.newFixedThreadPool(chiefs.size());
        for (var answer : offices.invokeAll(appointments)) {
            answers.add(answer.get());
        }
        offices.shutdown();

        List<String> winners = answers.stream()
                .map(answer -> answer.getString("chiefId"))
                .filter(Objects::nonNull)
                .toList();
        assertThat(winners).hasSize(1);
        assertThat(answers.stream()
                        .filter(answer -> answer.getString("chiefId") == null)
                        .map(answer -> answer.getString("type") + " " + answer.getString("holder.chiefId")))
                .hasSize(7)
                .containsOnly("urn:problem-type:general-chief-exists " + winners.get(0));
        assertThat(Database.value("select count(*) from appointment where division_code = '%s'".formatted(town)))
                .isEqualTo("1");
    }

    @Test
    void isHeldToOneGeneralChiefByTheDatabaseItself() {
        String town = Appointments.newTown();
        Appointments.post(Appointments.generalChief(Appointments.newChief(), town))
                .statusCode(201);
        String second = """
                insert into appointment (id, chief_id, role, level, division_code, place, held_by_one, valid_from,
                    version)
                values (gen_random_uuid(), '%s', 'GENERAL_CHIEF', 'TOWN', '%s', 'DIVISION', %s, '2026-01-01', 0)""";

        assertThatThrownBy(() -> Database.execute(second.formatted(Appointments.newChief(), town, "true")))
                .hasMessageContaining("ex_appointment_one_general_chief");
        assertThatThrownBy(() -> Database.execute(second.formatted(Appointments.newChief(), town, "false")))
                .hasMessageContaining("ck_appointment_general_chief");
    }

    @Test
    void refusesTheSameAppointmentTwice() {
        String chief = Appointments.newChief();
        Map<String, Object> order = reachChief(chief);
        Appointments.post(order).statusCode(201);

        Appointments.post(order)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:appointment-exists"))
                .body("appointment.chiefId", equalTo(chief));
    }

    @Test
    void findsTheChiefsOfAReach() {
        Calls.asOffice(Demo.COUNTY)
                .queryParam("reach", Demo.OTHER_VILLAGE_REACH)
                .get("/appointments")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.chiefId", hasItems(Demo.OTHER_VILLAGE_CHIEF.toString()));
    }

    @Test
    void refusesPlacesThatDoNotFitTheRole() {
        Map<String, Object> withoutReach = reachChief(Appointments.newChief());
        withoutReach.remove("reachId");
        Map<String, Object> elsewhere = reachChief(Appointments.newChief());
        elsewhere.put("reachId", Demo.REACH_ELSEWHERE);
        Map<String, Object> wrongKind = reachChief(Appointments.newChief());
        wrongKind.put("role", "LAKE_CHIEF");
        Map<String, Object> wrongLevel = Appointments.generalChief(Appointments.newChief(), Demo.VILLAGE);
        Map<String, Object> unknownRole = Appointments.generalChief(Appointments.newChief(), Demo.VILLAGE);
        unknownRole.put("role", "EMPEROR");
        Map<String, Object> nowhere = reachChief(Appointments.newChief());
        nowhere.put("reachId", UUID.randomUUID());
        Map<String, Object> nobody = reachChief(UUID.randomUUID().toString());

        Appointments.post(withoutReach)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:wrong-appointment-place"));
        Appointments.post(elsewhere).statusCode(400).body("type", equalTo("urn:problem-type:wrong-appointment-place"));
        Appointments.post(wrongKind).statusCode(400).body("type", equalTo("urn:problem-type:wrong-appointment-place"));
        Appointments.post(wrongLevel).statusCode(400).body("levels", hasItems("COUNTY", "TOWN"));
        Appointments.post(unknownRole).statusCode(400).body("type", equalTo("urn:problem-type:unknown-role"));
        Appointments.post(nowhere).statusCode(400).body("type", equalTo("urn:problem-type:unknown-reach"));
        Appointments.post(nobody).statusCode(400).body("type", equalTo("urn:problem-type:unknown-chief"));
        Appointments.post(Map.of()).statusCode(400).body("violations.field", hasItems("chiefId", "role"));
    }

    @Test
    void appointsForAWaterAndForItWithAllThatFlowsIntoIt() {
        Map<String, Object> basin = waterChief(Demo.MAIN_STEM);
        basin.put("withTributaries", true);

        Appointments.post(basin).statusCode(201).body("place", equalTo("BASIN"));
        Appointments.post(waterChief(Demo.NALONG))
                .statusCode(201)
                .body("place", equalTo("WATER_BODY"))
                .body("waterBodyId", equalTo(Demo.NALONG.toString()));
        Appointments.post(waterChief(UUID.randomUUID()))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-water-body"));
    }

    @Test
    void keepsOfficesToTheirOwnDivisions() {
        Map<String, Object> order = Appointments.generalChief(Appointments.newChief(), Appointments.newTown());
        String id = Appointments.post(order).extract().path("id");

        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(order)
                .post("/appointments")
                .then()
                .statusCode(404);
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of())
                .post("/appointments/{id}/ending", id)
                .then()
                .statusCode(404);
        Calls.asOffice(Demo.OTHER_COUNTY).get("/appointments/{id}", id).then().statusCode(404);
    }

    @Test
    void endsAnAppointmentOnce() {
        String id = Appointments.post(Appointments.generalChief(Appointments.newChief(), Appointments.newTown()))
                .extract()
                .path("id");

        Appointments.end(id, Map.of("endsAt", "2024-01-01T00:00:00Z"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-ending"));
        Appointments.end(id, Map.of()).statusCode(200);
        Appointments.end(id, Map.of()).statusCode(409).body("type", equalTo("urn:problem-type:appointment-ended"));
    }

    private static Map<String, Object> reachChief(String chief) {
        Map<String, Object> order = Appointments.generalChief(chief, Demo.VILLAGE);
        order.put("role", "REACH_STEWARD");
        order.put("reachId", Demo.VILLAGE_REACH);
        return order;
    }

    private static Map<String, Object> waterChief(UUID waterBodyId) {
        Map<String, Object> order = Appointments.generalChief(Appointments.newChief(), Demo.COUNTY);
        order.put("role", "DEPUTY_RIVER_CHIEF");
        order.put("waterBodyId", waterBodyId);
        return order;
    }

    private static List<String> holders(String town, String at) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("division", town)
                .queryParam("at", at)
                .get("/appointments")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
