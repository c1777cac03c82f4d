package org.riverchief.registry.chief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ChiefResourceTest {

    @Test
    void showsNameAndPostAndNothingElse() {
        JsonPath chief = Calls.asOffice(Demo.COUNTY)
                .get("/chiefs/{id}", Demo.VILLAGE_CHIEF)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(chief.getMap("")).containsOnlyKeys("id", "version", "name", "post", "divisionCode");
    }

    @Test
    void hidesChiefsOfOtherDivisionsButNotTheOwnRecord() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/chiefs/{id}", Demo.COUNTY_CHIEF)
                .then()
                .statusCode(404);
        Calls.asChief(Demo.VILLAGE, Demo.COUNTY_CHIEF)
                .get("/chiefs/{id}", Demo.COUNTY_CHIEF)
                .then()
                .statusCode(200);
    }

    @Test
    void listsPageByPage() {
        JsonPath first = page(null);
        JsonPath second = page(first.getString("next"));

        List<String> ids = first.getList("items.id");
        assertThat(ids).hasSize(20);
        assertThat(second.<String>getList("items.id")).isNotEmpty().doesNotContainAnyElementsOf(ids);
    }

    @Test
    void registersAPersonInTheOfficesOwnDivisions() {
        Map<String, Object> person = Map.of("name", "示范人", "post", "村主任", "divisionCode", Demo.VILLAGE);

        Calls.asOffice(Demo.COUNTY).body(person).post("/chiefs").then().statusCode(201);
        Calls.asOffice(Demo.OTHER_COUNTY).body(person).post("/chiefs").then().statusCode(404);
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", " "))
                .post("/chiefs")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("name", "divisionCode"));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "divisionCode", "441781999"))
                .post("/chiefs")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-division"));
    }

    @Test
    void changesPostAndOfficePhoneAndTellsWhereTheChiefIsAppointed() {
        String id = register();
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("chiefId", id, "role", "CIVIL_CHIEF", "divisionCode", Demo.TOWN))
                .post("/appointments")
                .then()
                .statusCode(201);
        Map<String, Object> change = Map.of("version", 0, "name", "示范人", "post", "副镇长", "officePhone", "0662-7654321");

        Calls.asOffice(Demo.COUNTY)
                .body(change)
                .put("/chiefs/{id}", id)
                .then()
                .statusCode(200)
                .body("post", equalTo("副镇长"))
                .body("version", equalTo(1));

        Calls.asOffice(Demo.COUNTY)
                .body(change)
                .put("/chiefs/{id}", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:changed-meanwhile"))
                .body("version", equalTo(1));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(change)
                .put("/chiefs/{id}", id)
                .then()
                .statusCode(404);
        assertThat(Database.value("select count(*) from outbox where type like '%%appointment.changed%%'"
                        + " and payload like '%%%s%%' and payload like '%%副镇长%%0662-7654321%%'".formatted(id)))
                .isEqualTo("1");
    }

    @Test
    void refusesAPersonalPhone() {
        for (String phone : List.of("13800138000", "0662-138001380", "x")) {
            Calls.asOffice(Demo.COUNTY)
                    .body(Map.of("version", 0, "name", "示范人", "officePhone", phone))
                    .put("/chiefs/{id}", register())
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem-type:invalid-office-phone"))
                    .body("examples", hasItems("12345"));
        }
    }

    private static String register() {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "post", "镇长", "divisionCode", Demo.VILLAGE))
                .post("/chiefs")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static JsonPath page(String after) {
        var request = Calls.asOffice(Demo.CITY).queryParam("limit", 20);
        return (after == null ? request : request.queryParam("after", after))
                .get("/chiefs")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
