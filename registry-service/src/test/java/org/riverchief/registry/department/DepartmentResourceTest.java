package org.riverchief.registry.department;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DepartmentResourceTest {

    @Test
    void showsAVillageTheDepartmentsOfItsCountyAndCity() {
        List<String> divisions =
                list(Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)).getList("items.divisionCode");

        assertThat(divisions).contains(Demo.CITY, Demo.COUNTY).containsOnly(Demo.CITY, Demo.COUNTY);
    }

    @Test
    void hidesTheDepartmentsOfAnotherCounty() {
        Calls.asChief(Demo.VILLAGE_ELSEWHERE, UUID.randomUUID())
                .get("/departments/{id}", Demo.COUNTY_WATER_DEPARTMENT)
                .then()
                .statusCode(404);
        Calls.asChief(Demo.VILLAGE_ELSEWHERE, UUID.randomUUID())
                .get("/departments/{id}", Demo.CITY_WATER_DEPARTMENT)
                .then()
                .statusCode(200);
    }

    @Test
    void pagesThroughADivision() {
        RequestSpecification request =
                Calls.asOffice(Demo.CITY).queryParam("division", Demo.CITY).queryParam("limit", 4);
        JsonPath first = list(request);
        JsonPath second = list(Calls.asOffice(Demo.CITY)
                .queryParam("division", Demo.CITY)
                .queryParam("limit", 4)
                .queryParam("after", first.getString("next")));

        assertThat(first.<String>getList("items.code")).containsExactly("AGRI", "EEB", "FORESTRY", "HOUSING");
        assertThat(second.<String>getList("items.code")).contains("LAND", "WATER");
    }

    @Test
    void letsASuccessorTakeOverAndKeepsThePast() {
        String code = "X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Map<String, Object> bureau = facts(code, "示范环保局", "2024-01-01");
        Calls.asOffice(Demo.COUNTY).body(bureau).post("/departments").then().statusCode(201);

        Calls.asOffice(Demo.COUNTY)
                .body(facts(code, "示范生态环境局", "2026-01-01"))
                .post("/departments")
                .then()
                .statusCode(201);

        assertThat(names(code, "2025-12-31")).containsExactly("示范环保局");
        assertThat(names(code, "2026-01-01")).containsExactly("示范生态环境局");
        Calls.asOffice(Demo.COUNTY)
                .body(facts(code, "示范局", "2026-01-01"))
                .post("/departments")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:department-exists"));
    }

    @Test
    void refusesWhatIsWrong() {
        Calls.asOffice(Demo.COUNTY)
                .body(facts("water", "示范局", "2026-01-01"))
                .post("/departments")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("code"));
        Map<String, Object> backwards = facts("WATER", "示范局", "2026-01-01");
        backwards.put("validTo", "2025-01-01");
        Calls.asOffice(Demo.COUNTY)
                .body(backwards)
                .post("/departments")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-validity"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(facts("WATER", "示范局", "2026-01-01"))
                .post("/departments")
                .then()
                .statusCode(404);
    }

    @Test
    void isFoundByEveryNameItHadOrIsKnownBy() {
        String code = "X" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        String id = Calls.asOffice(Demo.COUNTY)
                .body(facts(code, "示范国土局" + code, "2024-01-01"))
                .post("/departments")
                .path("id");

        String renamed = Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范自然资源局" + code, "validFrom", "2025-01-01"))
                .post("/departments/{id}/renaming", id)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .extract()
                .path("id");
        Map<String, Object> alias = Map.of("name", "示范资源局" + code, "source", "示范");
        Calls.asOffice(Demo.COUNTY)
                .body(alias)
                .post("/departments/{id}/aliases", renamed)
                .then()
                .statusCode(200)
                .body("names.name", hasItems("示范国土局" + code, "示范自然资源局" + code, "示范资源局" + code));

        Calls.asOffice(Demo.COUNTY)
                .body(alias)
                .post("/departments/{id}/aliases", renamed)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:alias-exists"));
        for (String name : List.of("示范国土局", "示范自然资源局", "示范资源局")) {
            assertThat(list(Calls.asOffice(Demo.COUNTY).queryParam("name", name + code))
                            .<String>getList("items.id"))
                    .containsExactly(renamed);
        }
        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/departments/{id}/names", renamed)
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> facts(String code, String name, String validFrom) {
        return new HashMap<>(Map.of("code", code, "name", name, "divisionCode", Demo.COUNTY, "validFrom", validFrom));
    }

    private static List<String> names(String code, String at) {
        return list(Calls.asOffice(Demo.COUNTY).queryParam("at", at).queryParam("limit", 200))
                .getList("items.findAll { it.code == '%s' }.name".formatted(code));
    }

    private static JsonPath list(RequestSpecification request) {
        return request.get("/departments").then().statusCode(200).extract().jsonPath();
    }
}
