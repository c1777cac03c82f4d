package org.riverchief.registry.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OfficeResourceTest {

    @Test
    void setsUpOneOfficePerDivisionAndLetsALaterOneFollow() {
        String id = setUp(office("441781112", "2025-01-01"))
                .statusCode(201)
                .extract()
                .path("id");

        setUp(office("441781112", "2025-01-01"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:office-exists"));
        String next = setUp(office("441781112", "2026-01-01"))
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(on("441781112", "2025-12-31")).containsExactly(id);
        assertThat(on("441781112", "2026-01-01")).containsExactly(next);
        assertThat(Database.value("select count(*) from outbox where type = 'org.riverchief.office.changed.v1'"
                        + " and payload like '%\"divisionCode\":\"441781112\"%'"))
                .isEqualTo("3");
    }

    @Test
    void staffsItWithOneHeadAndDeputiesFromMemberDepartments() {
        String id = setUp(office("441781101", "2025-01-01")).extract().path("id");

        join(id, member("HEAD", "甲", null, "2025-01-01")).statusCode(200);
        join(id, member("DEPUTY_HEAD", "乙", "EEB", "2025-01-01")).statusCode(200);
        join(id, member("DEPUTY_HEAD", "丙", "LAND", "2025-01-01"))
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:not-a-member-department"))
                .body("memberDepartmentCodes", hasItems("EEB", "WATER"));
        join(id, member("HEAD", "丁", null, "2025-01-01"))
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:office-head-exists"));
        join(id, member("HEAD", "丁", null, "2026-01-01")).statusCode(200);

        get(id, "2025-06-01").body("members.name", equalTo(List.of("乙", "甲")));
        String deputy = get(id, "2026-06-01")
                .body("members.name", hasItems("丁", "乙"))
                .body("members.name", not(hasItem("甲")))
                .extract()
                .path("members.find { it.name == '乙' }.id");
        Calls.asOffice(Demo.COUNTY)
                .body(Map.of("validTo", "2026-05-01"))
                .post("/offices/{id}/members/{member}/ending", id, deputy)
                .then()
                .statusCode(200);
        get(id, "2026-06-01").body("members.name", equalTo(List.of("丁")));
    }

    @Test
    void changesPhoneAndDepartmentsUnlessSomebodyElseDidMeanwhile() {
        Map<String, Object> office = office("441781102", "2025-01-01");
        String id = setUp(office).extract().path("id");
        office.put("version", 0);
        office.put("dutyPhone", "12314");

        change(id, office).statusCode(200).body("dutyPhone", equalTo("12314")).body("version", equalTo(1));
        change(id, office).statusCode(409).body("type", equalTo("urn:problem-type:changed-meanwhile"));
        office.put("version", 1);
        office.put("validFrom", "2025-02-01");
        change(id, office).statusCode(409).body("type", equalTo("urn:problem-type:office-identity-fixed"));
    }

    @Test
    void refusesWhatIsNoDutyPhoneOrNoDepartment() {
        Map<String, Object> mobile = office("441781103", "2025-01-01");
        mobile.put("dutyPhone", "13800138000");
        Map<String, Object> unknown = office("441781103", "2025-01-01");
        unknown.put("memberDepartmentCodes", List.of("POLICE"));

        setUp(mobile).statusCode(400).body("type", equalTo("urn:problem-type:invalid-office-phone"));
        setUp(unknown).statusCode(400).body("type", equalTo("urn:problem-type:unknown-department"));
        Calls.asOffice(Demo.OTHER_COUNTY)
                .body(office("441781103", "2025-01-01"))
                .post("/offices")
                .then()
                .statusCode(404);
    }

    @Test
    void listsCountiesWithoutAnOffice() {
        Calls.asOffice(Demo.CITY)
                .get("/offices/gaps")
                .then()
                .statusCode(200)
                .body("items.divisionCode", equalTo(List.of("441721")))
                .body("items[0].level", equalTo("COUNTY"));
        Calls.asOffice(Demo.CITY)
                .queryParam("at", "2024-06-01")
                .queryParam("division", Demo.COUNTY)
                .get("/offices/gaps")
                .then()
                .body("items.divisionCode", equalTo(List.of(Demo.COUNTY)));
    }

    private static Map<String, Object> office(String division, String from) {
        Map<String, Object> office = new HashMap<>();
        office.put("divisionCode", division);
        office.put("name", "示范河长制办公室");
        office.put("dutyPhone", "0662-1234567");
        office.put("memberDepartmentCodes", List.of("WATER", "EEB"));
        office.put("validFrom", from);
        return office;
    }

    private static Map<String, Object> member(String position, String name, String department, String from) {
        Map<String, Object> member = new HashMap<>();
        member.put("position", position);
        member.put("name", name);
        member.put("departmentCode", department);
        member.put("validFrom", from);
        return member;
    }

    private static ValidatableResponse setUp(Map<String, Object> office) {
        return Calls.asOffice(Demo.COUNTY).body(office).post("/offices").then();
    }

    private static ValidatableResponse change(String id, Map<String, Object> office) {
        return Calls.asOffice(Demo.COUNTY).body(office).put("/offices/{id}", id).then();
    }

    private static ValidatableResponse join(String id, Map<String, Object> member) {
        return Calls.asOffice(Demo.COUNTY)
                .body(member)
                .post("/offices/{id}/members", id)
                .then();
    }

    private static ValidatableResponse get(String id, String day) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("at", day)
                .get("/offices/{id}", id)
                .then()
                .statusCode(200);
    }

    private static List<String> on(String division, String day) {
        return Calls.asOffice(Demo.COUNTY)
                .queryParam("division", division)
                .queryParam("at", day)
                .get("/offices")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
