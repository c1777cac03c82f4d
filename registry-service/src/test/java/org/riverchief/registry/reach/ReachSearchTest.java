package org.riverchief.registry.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ReachSearchTest {

    @Test
    void showsAVillageChiefTheReachesOfTheVillageOnly() {
        List<String> divisions =
                list(Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)).getList("items.divisionCode");

        assertThat(divisions).isNotEmpty().containsOnly(Demo.VILLAGE);
    }

    @Test
    void showsADepartmentItsCountyOnly() {
        List<String> divisions =
                list(Calls.as(Tokens.department(Demo.COUNTY, "WATER"))).getList("items.divisionCode");

        assertThat(divisions).isNotEmpty().allMatch(code -> code.startsWith(Demo.COUNTY));
    }

    @Test
    void findsByWaterAndByDivisionWithAllBelow() {
        JsonPath ofNalong = list(Calls.asOffice(Demo.CITY).queryParam("waterBody", Demo.NALONG));
        JsonPath ofCounty = list(Calls.asOffice(Demo.CITY).queryParam("division", Demo.OTHER_COUNTY));

        assertThat(ofNalong.<String>getList("items.waterBodyName")).hasSize(6).containsOnly("那龙河");
        assertThat(ofCounty.<String>getList("items.divisionCode"))
                .hasSize(6)
                .allMatch(code -> code.startsWith(Demo.OTHER_COUNTY));
    }

    @Test
    void findsWhatWasInForceOnADay() {
        JsonPath before = list(Calls.asOffice(Demo.CITY)
                .queryParam("waterBody", Demo.MAIN_STEM)
                .queryParam("at", "2024-12-31"));
        JsonPath after = list(Calls.asOffice(Demo.CITY)
                .queryParam("waterBody", Demo.MAIN_STEM)
                .queryParam("at", "2025-01-01"));

        assertThat(before.<Object>getList("items")).isEmpty();
        assertThat(after.<Object>getList("items")).hasSize(17);
    }

    @Test
    void pagesThroughAll() {
        List<String> codes = new ArrayList<>();
        String after = null;
        do {
            RequestSpecification request = Calls.asOffice(Demo.CITY)
                    .queryParam("waterBody", Demo.MAIN_STEM)
                    .queryParam("at", "2025-01-01")
                    .queryParam("limit", 5);
            JsonPath page = list(after == null ? request : request.queryParam("after", after));
            codes.addAll(page.getList("items.code"));
            after = page.getString("next");
        } while (after != null);

        assertThat(codes).hasSize(17).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void givesOneReachWithItsLineAndHidesThoseOutOfScope() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/reaches/{id}", Demo.VILLAGE_REACH)
                .then()
                .statusCode(200)
                .body("crs", equalTo("EPSG:4490"))
                .body("geometry.type", equalTo("LineString"))
                .body("parentReachId", equalTo(Demo.TOWN_REACH.toString()))
                .body("schematic", equalTo(true))
                .body("verified", equalTo(false));
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/reaches/{id}", Demo.TOWN_REACH)
                .then()
                .statusCode(404);
    }

    @Test
    void namesTheParameterThatIsWrong() {
        for (String parameter : List.of("waterBody", "at")) {
            Calls.asOffice(Demo.CITY)
                    .queryParam(parameter, "x")
                    .get("/reaches")
                    .then()
                    .statusCode(400)
                    .body("detail", containsString(parameter));
        }
        Calls.asOffice(Demo.CITY)
                .queryParam("division", "x")
                .get("/reaches")
                .then()
                .statusCode(400);
    }

    private static JsonPath list(RequestSpecification request) {
        return request.get("/reaches").then().statusCode(200).extract().jsonPath();
    }
}
