package org.riverchief.registry.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.registry.Waters;
import org.riverchief.registry.lookup.LiveReachIndex;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ResponsibilityResourceTest {

    /** Where 漠阳江 flows from 阳春 into 阳东, as the demo draws it. */
    private static final double BOUNDARY_LONGITUDE = 111.779755;

    private static final double BOUNDARY_LATITUDE = 22.007496;

    @Inject
    LiveReachIndex index;

    @Test
    void namesDifferentChiefsOfTheBoundaryOnTwoDates() {
        JsonPath before = boundary("2025-06-30T10:00:00+08:00");
        JsonPath after = boundary("2025-07-01T10:00:00+08:00");

        assertThat(before.getString("reachName")).contains("岗美镇");
        assertThat(before.getFloat("chainageKm")).isEqualTo(140.2f);
        assertThat(before.getFloat("distanceMetres")).isLessThan(0.1f);
        assertThat(before.getString("chain[0].chiefs[0].chiefId"))
                .isEqualTo(Demo.id(226).toString());
        assertThat(after.getString("chain[0].chiefs[0].chiefId"))
                .isEqualTo(Demo.id(290).toString());
        assertThat(after.<String>getList("chain.level")).containsExactly("TOWN", "COUNTY", "CITY");
        assertThat(after.<Boolean>getList("chain.vacant")).doesNotContain(true);
    }

    @Test
    void namesWhoLeadsAndWhoIsToBeToldOnTheBoundary() {
        JsonPath answer = boundary("2025-07-01T10:00:00+08:00");

        assertThat(answer.getBoolean("boundary")).isTrue();
        assertThat(answer.getString("lead.reachId")).isEqualTo(Demo.id(501).toString());
        assertThat(answer.getString("lead.chiefs[0].chiefId"))
                .isEqualTo(Demo.id(106).toString());
        assertThat(answer.<String>getList("toTell.reason"))
                .containsExactly("ACROSS_BOUNDARY", "FIRST_DOWNSTREAM_COUNTY");
        assertThat(answer.<String>getList("toTell.charge.reachId"))
                .containsExactly(Demo.id(531).toString(), Demo.id(512).toString());
        assertThat(answer.getString("office.dutyPhone")).startsWith("0662-");
        assertThat(answer.getString("contactDepartmentCode")).isEqualTo("WATER");
    }

    @Test
    void answersTheSameInEveryReferenceSystem() {
        String here = ask(111.779755, 22.007496, "EPSG:4490").extract().path("reachId");

        assertThat(ask(111.779755, 22.007496, "EPSG:4326").extract().<String>path("reachId"))
                .isEqualTo(here);
        assertThat(ask(12443265.41, 2512425.24, "EPSG:3857").extract().<String>path("waterBodyId"))
                .isEqualTo(Demo.MAIN_STEM.toString());
        assertThat(ask(111.7849, 22.00473, "GCJ-02").extract().<String>path("waterBodyId"))
                .isEqualTo(Demo.MAIN_STEM.toString());
    }

    @Test
    void refusesPlacesThatCannotBeAnswered() {
        Calls.asOffice(Demo.COUNTY)
                .get("/responsibility?x=111&y=21&crs=EPSG:4490")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem-type:no-water-near"));
        Calls.asOffice(Demo.COUNTY)
                .get("/responsibility?x=111&y=21&crs=BD-09")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unsupported-crs"));
        Calls.asOffice(Demo.COUNTY)
                .get("/responsibility?x=22&y=111&crs=EPSG:4490")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-geometry"));
        Calls.asOffice(Demo.COUNTY).get("/responsibility?x=111&y=21").then().statusCode(400);
    }

    @Test
    void followsWhatIsCommittedAndNothingElse() {
        String river = Waters.river("示范索引河");
        String reach = Waters.register(drawn(Waters.reach(river, Waters.TOWN, 0, 5), 21.45));
        Waters.chief(reach, Waters.TOWN, "2025-01-01");

        ask(111.02, 21.45, "EPSG:4490").body("reachId", equalTo(reach)).body("chain[0].vacant", equalTo(false));
        assertThat(index.current().reach(UUID.fromString(reach), LocalDate.of(2025, 6, 1)))
                .isPresent();

        Map<String, Object> moved = drawn(Waters.reach(river, Waters.TOWN, 0, 5), 21.4);
        moved.put(
                "code",
                Calls.asOffice(Waters.COUNTY).get("/reaches/{id}", reach).path("code"));
        moved.put("version", 0);
        Calls.asOffice(Waters.COUNTY)
                .body(moved)
                .put("/reaches/{id}", reach)
                .then()
                .statusCode(200);
        ask(111.02, 21.4, "EPSG:4490").body("reachId", equalTo(reach));
        Calls.asOffice(Waters.COUNTY)
                .get("/responsibility?x=111.02&y=21.45&crs=EPSG:4490")
                .then()
                .statusCode(404);
    }

    @Test
    void fallsBackToTheGeneralChiefsWhereALevelHasNoReach() {
        String river = Waters.river("示范单段河");
        String reach = Waters.register(drawn(Waters.reach(river, Waters.TOWN, 0, 5), 21.35));

        JsonPath answer = ask(111.02, 21.35, "EPSG:4490").extract().jsonPath();

        assertThat(answer.getString("reachId")).isEqualTo(reach);
        assertThat(answer.getBoolean("chain[0].vacant")).isTrue();
        assertThat(answer.<String>getList("chain[1].chiefs.role"))
                .containsExactly("FIRST_GENERAL_CHIEF", "GENERAL_CHIEF");
        String chief = Waters.created("/chiefs", Map.of("name", "示范人", "divisionCode", Waters.COUNTY));
        Waters.created(
                "/appointments",
                Map.of(
                        "chiefId",
                        chief,
                        "role",
                        "RIVER_CHIEF",
                        "withTributaries",
                        true,
                        "divisionCode",
                        Waters.COUNTY,
                        "waterBodyId",
                        river,
                        "validFrom",
                        "2025-01-01T00:00:00+08:00"));
        ask(111.02, 21.35, "EPSG:4490").body("chain[1].chiefs.chiefId", equalTo(List.of(chief)));
        assertThat(answer.getString("office.divisionCode")).isNotEmpty();
    }

    private static Map<String, Object> drawn(Map<String, Object> reach, double latitude) {
        Map<String, Object> moved = new HashMap<>(reach);
        moved.put(
                "geometry",
                Map.of(
                        "type",
                        "LineString",
                        "coordinates",
                        List.of(List.of(111.0, latitude), List.of(111.05, latitude))));
        return moved;
    }

    private static JsonPath boundary(String at) {
        return Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .queryParam("x", BOUNDARY_LONGITUDE)
                .queryParam("y", BOUNDARY_LATITUDE)
                .queryParam("crs", "EPSG:4490")
                .queryParam("at", at)
                .get("/responsibility")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse ask(double x, double y, String crs) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("x", x)
                .queryParam("y", y)
                .queryParam("crs", crs)
                .get("/responsibility")
                .then()
                .statusCode(200);
    }
}
