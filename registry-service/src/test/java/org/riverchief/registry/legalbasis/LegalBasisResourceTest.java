package org.riverchief.registry.legalbasis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class LegalBasisResourceTest {

    @Test
    void knowsTheLawsAndLeavesArticlesEmptyUntilEntered() {
        List<Map<String, Object>> laws = Calls.asOffice(Demo.VILLAGE)
                .get("/legal-bases")
                .then()
                .statusCode(200)
                .body("items.title", hasItem("阳江市漠阳江流域水质保护条例"))
                .extract()
                .path("items.findAll { it.id.startsWith('019ac0de') }");

        assertThat(laws).hasSize(3).noneMatch(law -> law.containsKey("article"));
    }

    @Test
    void takesAnArticleAndItsWording() {
        Map<String, Object> law = new HashMap<>(Map.of("title", "示范条例", "source", "示范"));
        String id = enter(law).statusCode(201).extract().path("id");
        law.put("version", 0);
        law.put("wording", "示范条文");

        change(id, law).statusCode(400).body("type", equalTo("urn:problem-type:article-missing"));
        law.put("article", "第一条");
        change(id, law).statusCode(200).body("article", equalTo("第一条"));
        change(id, law).statusCode(409).body("type", equalTo("urn:problem-type:changed-meanwhile"));
        Calls.asOffice(Demo.COUNTY).get("/legal-bases/{id}", id).then().body("wording", equalTo("示范条文"));
    }

    @Test
    void standsBesideTheDutyItIsTheBasisOf() {
        String id = enter(Map.of("title", "示范条例", "source", "示范")).extract().path("id");
        Map<String, Object> duty = new HashMap<>(Map.of(
                "divisionCode",
                Demo.COUNTY,
                "category",
                "XLAW" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT),
                "leadDepartmentCode",
                "WATER",
                "assistDepartmentCodes",
                List.of("EEB"),
                "validFrom",
                "2025-01-01",
                "legalBasisIds",
                List.of(id)));

        String line = Calls.asOffice(Demo.COUNTY)
                .body(duty)
                .post("/duties")
                .then()
                .statusCode(201)
                .body("legalBases.title", equalTo(List.of("示范条例")))
                .extract()
                .path("id");
        duty.put("legalBasisIds", List.of(UUID.randomUUID()));
        duty.put("validFrom", "2026-01-01");

        Calls.asOffice(Demo.COUNTY)
                .body(duty)
                .post("/duties")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-legal-basis"));
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("validTo", "2026-01-01"))
                .post("/duties/{id}/ending", line)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-01-01"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(Map.of("validTo", "2026-01-01"))
                .post("/duties/{id}/ending", line)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse enter(Map<String, Object> law) {
        return Calls.asOffice(Demo.COUNTY).body(law).post("/legal-bases").then();
    }

    private static ValidatableResponse change(String id, Map<String, Object> law) {
        return Calls.asOffice(Demo.COUNTY)
                .body(law)
                .put("/legal-bases/{id}", id)
                .then();
    }
}
