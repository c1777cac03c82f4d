package org.riverchief.registry.phone;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OfficePhoneResourceTest {

    @Test
    void inheritsPatternsUntilADivisionHasItsOwn() {
        Calls.asOffice(Demo.OTHER_VILLAGE)
                .get("/office-phone-patterns")
                .then()
                .statusCode(200)
                .body("divisionCode", hasItems("441700"))
                .body("example", hasItems("12345", "0662-1234567"));

        String id = Calls.asOffice(Demo.COUNTY)
                .body(pattern("441781107", "0662-8\\d{6}", "0662-8000000"))
                .post("/office-phone-patterns")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        Calls.asOffice(Demo.COUNTY)
                .queryParam("division", "441781107")
                .get("/office-phone-patterns")
                .then()
                .body("", hasSize(1))
                .body("id", hasItems(id));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("validTo", "2026-01-01"))
                .post("/office-phone-patterns/{id}/ending", id)
                .then()
                .statusCode(200);
        Calls.asOffice(Demo.COUNTY)
                .queryParam("division", "441781107")
                .get("/office-phone-patterns")
                .then()
                .body("example", hasItems("12345"));
    }

    @Test
    void refusesPatternsThatDoNotReadOrDoNotFitTheirExample() {
        Calls.asOffice(Demo.COUNTY)
                .body(pattern(Demo.TOWN, "0662-(", "0662-1"))
                .post("/office-phone-patterns")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-phone-pattern"));
        Calls.asOffice(Demo.COUNTY)
                .body(pattern(Demo.TOWN, "0662", "0663"))
                .post("/office-phone-patterns")
                .then()
                .statusCode(400);
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(pattern(Demo.TOWN, "0662", "0662"))
                .post("/office-phone-patterns")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> pattern(String division, String pattern, String example) {
        return Map.of(
                "divisionCode", division,
                "pattern", pattern,
                "example", example,
                "source", "示范",
                "validFrom", "2025-01-01");
    }
}
