package org.riverchief.registry.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class EditionResourceTest {

    @Test
    void isDraftedFromTheAppointmentsInForceAndPublishedWithANumber() {
        String division = "441704105";
        String chief = appoint(division, "GENERAL_CHIEF", "甲");
        String draft = draft(division)
                .statusCode(201)
                .body("entries", equalTo(1))
                .extract()
                .path("id");
        read(division, "").then().statusCode(404);

        publish(draft)
                .statusCode(200)
                .body("number", equalTo(1))
                .body("added", equalTo(1))
                .body("state", equalTo("PUBLISHED"));

        read(division, "").then().statusCode(200).body("number", equalTo(1));
        JsonPath list = read(division, "/entries").jsonPath();
        assertThat(list.getList("items.chiefName")).containsExactly("甲");
        assertThat(list.getString("items[0].officePhone")).isEqualTo("0662-0000002");
        assertThat(list.getMap("items[0]"))
                .containsOnlyKeys(
                        "position",
                        "divisionCode",
                        "divisionName",
                        "level",
                        "role",
                        "roleName",
                        "chiefName",
                        "post",
                        "officePhone");
        assertThat(read(division, "/entries").asString()).doesNotContain(chief);
        assertThat(Database.value("select payload from outbox where type = 'org.riverchief.edition.published.v1'"
                        + " and aggregateid = '%s'".formatted(draft)))
                .satisfies(EventContract.of("registry/edition.published.v1")::assertJsonMatches);
    }

    @Test
    void tellsWhatChangedSinceTheEditionBeforeAndKeepsThat() {
        String division = "441704106";
        String first = appoint(division, "GENERAL_CHIEF", "甲");
        publish(draft(division).extract().path("id")).statusCode(200);
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("endsAt", "2026-06-01T00:00:00Z"))
                .post("/appointments/{id}/ending", first)
                .then()
                .statusCode(200);
        appoint(division, "GENERAL_CHIEF", "乙", "2026-06-01T00:00:00Z");
        appoint(division, "FIRST_GENERAL_CHIEF", "丙");
        String second = draft(division).statusCode(201).extract().path("id");

        office("/chief-list-editions/%s/difference".formatted(second))
                .body("since", equalTo(1))
                .body("changed.before.chiefName", equalTo(List.of("甲")))
                .body("changed.after.chiefName", equalTo(List.of("乙")))
                .body("added.chiefName", equalTo(List.of("丙")));
        publish(second).statusCode(200).body("number", equalTo(2)).body("changed", equalTo(1));

        Calls.anonymously()
                .queryParam("number", 1)
                .get("/public/chief-lists/{division}/entries", division)
                .then()
                .statusCode(200)
                .body("items.chiefName", equalTo(List.of("甲")));
        read(division, "/difference").then().body("since", equalTo(1)).body("removed", hasSize(0));
    }

    @Test
    void neverChangesOnceItIsOut() {
        String division = "441704107";
        appoint(division, "GENERAL_CHIEF", "甲");
        String id = draft(division).extract().path("id");
        draft(division).statusCode(409).body("type", equalTo("urn:problem-type:edition-draft-exists"));
        publish(id).statusCode(200);

        publish(id).statusCode(409).body("type", equalTo("urn:problem-type:edition-published"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .delete("/chief-list-editions/{id}", id)
                .then()
                .statusCode(409);
        for (String change : List.of(
                "update chief_list_entry set chief_name = '乙' where edition_id = '%s'",
                "delete from chief_list_entry where edition_id = '%s'",
                "update chief_list_edition set number = 9 where id = '%s'")) {
            assertThatThrownBy(() -> Database.execute(change.formatted(id))).hasStackTraceContaining("does not change");
        }
    }

    @Test
    void isDeletedAsLongAsItIsADraft() {
        String division = "441704108";
        appoint(division, "GENERAL_CHIEF", "甲");
        String id = draft(division).extract().path("id");

        Calls.asOffice(Demo.OTHER_COUNTY)
                .delete("/chief-list-editions/{id}", id)
                .then()
                .statusCode(204);
        office("/chief-list-editions?division=" + division).body("items", hasSize(0));
        String empty = draft("441704109").statusCode(201).extract().path("id");
        publish(empty).statusCode(409).body("type", equalTo("urn:problem-type:edition-empty"));
        Calls.asOffice(Demo.COUNTY)
                .get("/chief-list-editions/{id}", empty)
                .then()
                .statusCode(404);
    }

    @Test
    void getsOneNumberThoughTwoPublishAtOnce() throws Exception {
        String division = "441704110";
        appoint(division, "GENERAL_CHIEF", "甲");
        String id = draft(division).extract().path("id");
        List<Callable<Integer>> offices = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            offices.add(() -> publish(id).extract().statusCode());
        }

        ExecutorService pool = Executors.newFixedThreadPool(offices.size());
        List<Integer> answers = new ArrayList<>();
        for (var answer : pool.invokeAll(offices)) {
            answers.add(answer.get());
        }
        pool.shutdown();

        assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
    }

    private static ValidatableResponse draft(String division) {
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("divisionCode", division))
                .post("/chief-list-editions")
                .then();
    }

    private static ValidatableResponse publish(String id) {
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .post("/chief-list-editions/{id}/publication", id)
                .then();
    }

    private static ValidatableResponse office(String path) {
        return Calls.asOffice(Demo.OTHER_COUNTY).get(path).then().statusCode(200);
    }

    private static Response read(String division, String part) {
        return Calls.anonymously().get("/public/chief-lists/{division}" + part, division);
    }

    private static String appoint(String division, String role, String name) {
        return appoint(division, role, name, "2025-01-01T00:00:00Z");
    }

    private static String appoint(String division, String role, String name, String from) {
        String chief = Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("name", name, "post", "镇长", "divisionCode", division))
                .post("/chiefs")
                .path("id");
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("chiefId", chief, "role", role, "divisionCode", division, "validFrom", from))
                .post("/appointments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
