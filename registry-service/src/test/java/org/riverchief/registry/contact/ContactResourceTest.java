package org.riverchief.registry.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ContactResourceTest {

    @Test
    void givesAChiefOneContactDepartmentAtATime() {
        String chief = newChief();
        String id = name(chief, "WATER", "2025-01-01").statusCode(201).extract().path("id");

        name(chief, "EEB", "2025-01-01").statusCode(409).body("type", equalTo("urn:problem-type:contact-exists"));
        name(chief, "EEB", "2026-01-01").statusCode(201);

        assertThat(on(chief, "2025-12-31")).containsExactly("WATER");
        assertThat(on(chief, "2026-01-01")).containsExactly("EEB");
        Calls.asOffice(Demo.COUNTY)
                .get("/contact-departments/{id}", id)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-01-01"));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("validTo", "2027-01-01"))
                .post("/contact-departments/{id}/ending", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-validity"));
    }

    @Test
    void listsChiefsOfCityAndCountyWithoutOne() {
        List<String> gaps = Calls.asOffice(Demo.CITY)
                .queryParam("at", "2025-06-01")
                .queryParam("limit", 100)
                .get("/contact-departments/gaps")
                .then()
                .statusCode(200)
                .extract()
                .path("items.chiefId");

        assertThat(gaps)
                .contains(Demo.id(203).toString(), Demo.id(211).toString())
                .doesNotContain(Demo.COUNTY_CHIEF.toString(), Demo.VILLAGE_CHIEF.toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesUnknownDepartmentsAndChiefsOfOthers() {
        name(newChief(), "POLICE", "2025-01-01")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-department"));
        name(Demo.id(211).toString(), "WATER", "2025-01-01").statusCode(404);
        name(UUID.randomUUID().toString(), "WATER", "2025-01-01")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-chief"));
    }

    private static String newChief() {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of("name", "示范人", "post", "副市长", "divisionCode", Demo.COUNTY))
                .post("/chiefs")
                .path("id");
    }

    private static ValidatableResponse name(String chief, String department, String from) {
        return Calls.asOffice(Demo.COUNTY)
                .body(Map.of(
                        "chiefId", chief,
                        "divisionCode", Demo.COUNTY,
                        "departmentCode", department,
                        "validFrom", from))
                .post("/contact-departments")
                .then();
    }

    private static List<String> on(String chief, String day) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("chief", chief)
                .queryParam("at", day)
                .get("/contact-departments")
                .then()
                .statusCode(200)
                .extract()
                .path("items.departmentCode");
    }
}
