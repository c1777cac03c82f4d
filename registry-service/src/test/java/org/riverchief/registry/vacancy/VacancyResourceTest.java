package org.riverchief.registry.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
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
class VacancyResourceTest {

    private static final String EMPTY_TOWN = "441704103";

    @Test
    void namesThePostsADivisionMustHaveAndHasNot() {
        posts(EMPTY_TOWN, "2026-01-01")
                .then()
                .statusCode(200)
                .body("items.role", equalTo(List.of("FIRST_GENERAL_CHIEF", "GENERAL_CHIEF")))
                .body("items[0].vacantSince", equalTo(null));
    }

    @Test
    void saysSinceWhenAPostIsVacantOnAnyDay() {
        String town = "441704104";
        String id = appoint(town, "GENERAL_CHIEF", null);
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("endsAt", "2026-03-01T00:00:00+08:00"))
                .post("/appointments/{id}/ending", id)
                .then()
                .statusCode(200);

        posts(town, "2026-02-28").then().body("items.role", not(hasItem("GENERAL_CHIEF")));
        posts(town, "2026-03-01")
                .then()
                .body("items.find { it.role == 'GENERAL_CHIEF' }.vacantSince", equalTo("2026-02-28T16:00:00Z"));
    }

    @Test
    void listsPostsPageByPage() {
        JsonPath first = request(Demo.CITY)
                .queryParam("limit", 7)
                .get("/vacancies/posts")
                .jsonPath();
        JsonPath second = request(Demo.CITY)
                .queryParam("limit", 7)
                .queryParam("after", first.getString("next"))
                .get("/vacancies/posts")
                .jsonPath();

        assertThat(keys(first)).hasSize(7).isSorted();
        assertThat(keys(second)).hasSize(7).doesNotContainAnyElementsOf(keys(first));
    }

    @Test
    void namesReachesWithoutAChiefAtTheirLevel() {
        String reach = Demo.id(552).toString();
        String appointment = request(Demo.OTHER_COUNTY)
                .queryParam("reach", reach)
                .get("/appointments")
                .jsonPath()
                .getString("items[0].id");
        request(Demo.OTHER_COUNTY)
                .body(Map.of("endsAt", "2040-01-01T00:00:00+08:00"))
                .post("/appointments/{id}/ending", appointment)
                .then()
                .statusCode(200);

        assertThat(vacantReaches("2039-12-31")).doesNotContain(reach);
        assertThat(vacantReaches("2040-01-01")).contains(reach);
    }

    private static List<String> vacantReaches(String day) {
        return request(Demo.CITY)
                .queryParam("at", day)
                .queryParam("level", "COUNTY")
                .get("/vacancies/reaches")
                .then()
                .statusCode(200)
                .extract()
                .path("items.reachId");
    }

    @Test
    void showsAPlaceLedBySeveral() {
        appoint(Demo.VILLAGE_ELSEWHERE, "RIVER_CHIEF", Demo.REACH_ELSEWHERE);

        Calls.asOffice(Demo.OTHER_COUNTY)
                .get("/vacancies/overlaps")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reachId", equalTo(Demo.REACH_ELSEWHERE.toString()))
                .body("items[0].holders", hasSize(2));
    }

    @Test
    void rollsUpHowCompleteTheDualGeneralChiefsAre() {
        JsonPath report = request(Demo.CITY)
                .queryParam("at", "2025-06-01")
                .get("/vacancies/completeness")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(report.getInt("levels.find { it.level == 'COUNTY' }.complete"))
                .isEqualTo(4);
        assertThat(report.getFloat("levels.find { it.level == 'COUNTY' }.share"))
                .isEqualTo(1.0f);
        assertThat(report.<String>getList("children.divisionCode"))
                .containsExactly("441702", "441704", "441721", "441781");
        assertThat(report.getInt("children.find { it.divisionCode == '441781' }.complete"))
                .isLessThan(report.getInt("children.find { it.divisionCode == '441781' }.divisions"));
    }

    @Test
    void keepsToTheCallersDivisions() {
        request(Demo.OTHER_COUNTY)
                .queryParam("division", Demo.COUNTY)
                .get("/vacancies/posts")
                .then()
                .statusCode(404);
        request(Demo.COUNTY)
                .queryParam("at", "yesterday")
                .get("/vacancies/reaches")
                .then()
                .statusCode(400);
    }

    private static Response posts(String division, String day) {
        return request(Demo.OTHER_COUNTY)
                .queryParam("division", division)
                .queryParam("at", day)
                .get("/vacancies/posts");
    }

    private static List<String> keys(JsonPath page) {
        return page.getList("items.collect { it.divisionCode + it.role }");
    }

    private static RequestSpecification request(String office) {
        return Calls.asOffice(office);
    }

    private static String appoint(String division, String role, UUID reach) {
        String chief = Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("name", "示范人", "divisionCode", Demo.OTHER_COUNTY))
                .post("/chiefs")
                .path("id");
        Map<String, Object> order = new HashMap<>();
        order.put("chiefId", chief);
        order.put("role", role);
        order.put("divisionCode", division);
        order.put("validFrom", "2025-01-01T00:00:00+08:00");
        if (reach != null) {
            order.put("reachId", reach);
        }
        return Calls.asOffice(Demo.OTHER_COUNTY)
                .body(order)
                .post("/appointments")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
