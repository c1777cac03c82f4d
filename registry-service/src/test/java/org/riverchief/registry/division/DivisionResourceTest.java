package org.riverchief.registry.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DivisionResourceTest {

    private static final String HEADER = "code,name,level,parent\n";

    @Test
    void listsTheDivisionsOfAParentPageByPage() {
        List<String> codes = new ArrayList<>();
        String after = null;
        do {
            var request =
                    Calls.asOffice(Demo.CITY).queryParam("parent", Demo.COUNTY).queryParam("limit", 10);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get("/divisions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            after = page.getString("next");
        } while (after != null);

        List<String> onOnePage = Calls.asOffice(Demo.CITY)
                .queryParam("parent", Demo.COUNTY)
                .queryParam("limit", 200)
                .get("/divisions")
                .jsonPath()
                .getList("items.code");
        assertThat(codes)
                .hasSizeGreaterThanOrEqualTo(24)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains(Demo.TOWN)
                .isEqualTo(onOnePage);
    }

    @Test
    void showsAVillageItsOwnLineAndNothingBeside() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/divisions")
                .then()
                .statusCode(200)
                .body("items.code", equalTo(List.of(Demo.CITY, Demo.COUNTY, Demo.TOWN, Demo.VILLAGE)));
    }

    @Test
    void findsTheDivisionsAboveButNotTheNeighbour() {
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/divisions/441781")
                .then()
                .statusCode(200)
                .body("name", equalTo("阳春市"));
        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .get("/divisions/441781105207")
                .then()
                .statusCode(404);
    }

    @Test
    void answersACodeThatIsNoneWith400AndOneThatIsNotThereWith404() {
        Calls.asOffice(Demo.CITY)
                .get("/divisions/4417")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-division-code"));
        Calls.asOffice(Demo.CITY).get("/divisions/441799").then().statusCode(404);
    }

    @Test
    void refusesALimitOutOfRangeAndACursorOfNoPage() {
        Calls.asOffice(Demo.CITY)
                .queryParam("limit", 201)
                .get("/divisions")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems(containsString("limit")));
        Calls.asOffice(Demo.CITY)
                .queryParam("after", "???")
                .get("/divisions")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-cursor"));
    }

    @Test
    void keepsTheFormerNameOfADivision() {
        upload(Demo.CITY, "2026-01-01", HEADER + "441702401,罗琴林场,town,441702\n")
                .statusCode(200)
                .body("changed", equalTo(1));

        Calls.asOffice(Demo.CITY)
                .get("/divisions/441702401")
                .then()
                .body("name", equalTo("罗琴林场"))
                .body("formerNames[0].name", equalTo("阳江林场罗琴分场"))
                .body("formerNames[0].validFrom", equalTo("2023-06-30"))
                .body("formerNames[0].validTo", equalTo("2026-01-01"));
    }

    @Test
    void takesAFileAsAWholeOrNotAtAll() {
        String file = HEADER + "441781901,示范新镇,town,441781\n441781902,示范错镇,village,441781\n";

        upload(Demo.CITY, "2026-01-01", file)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:division-import-rejected"))
                .body("errorCount", equalTo(1))
                .body("errors[0].row", equalTo(3))
                .body("errors[0].column", equalTo("level"))
                .body("errors[0].reason", notNullValue());

        Calls.asOffice(Demo.CITY).get("/divisions/441781901").then().statusCode(404);
    }

    @Test
    void takesAFileAgainWithoutAChange() {
        String file = HEADER + "441781903,示范再镇,town,441781\n";
        upload(Demo.COUNTY, "2026-01-01", file).statusCode(200).body("created", equalTo(1));

        upload(Demo.COUNTY, "2026-02-01", file)
                .statusCode(200)
                .body("created", equalTo(0))
                .body("changed", equalTo(0))
                .body("unchanged", equalTo(1));
    }

    @Test
    void refusesAFileOfAnotherCounty() {
        upload(Demo.COUNTY, "2026-01-01", HEADER + "441704901,示范外镇,town,441704\n")
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors.column", everyItem(equalTo("code")));
    }

    @Test
    void refusesADayThatIsNoneAndABodyThatIsNotCsv() {
        upload(Demo.CITY, "1.1.2026", HEADER)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-request"))
                .body("detail", containsString("validFrom"));
        Calls.as(Tokens.admin(Demo.CITY))
                .body("{}")
                .post("/divisions/imports")
                .then()
                .statusCode(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chief", "patroller", "office", "department", "inspector", "auditor"})
    void takesNoFileFromAnybodyButAnAdministrator(String role) {
        Calls.as(Tokens.token(Demo.CITY, role, Map.of()))
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER)
                .post("/divisions/imports")
                .then()
                .statusCode(403);
        Calls.anonymously()
                .contentType("text/csv; charset=UTF-8")
                .body(HEADER)
                .post("/divisions/imports")
                .then()
                .statusCode(401);
    }

    private static ValidatableResponse upload(String division, String validFrom, String file) {
        return Calls.as(Tokens.admin(division))
                .contentType("text/csv; charset=UTF-8")
                .queryParam("validFrom", validFrom)
                .body(file)
                .post("/divisions/imports")
                .then();
    }
}
