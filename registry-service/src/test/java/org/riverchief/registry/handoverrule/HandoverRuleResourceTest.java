package org.riverchief.registry.handoverrule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class HandoverRuleResourceTest {

    @Test
    void holdsWithItsSourceUntilADivisionHasItsOwn() {
        inForce("441721101", "2025-06-01").body("period", equalTo("P1M")).body("verified", equalTo(false));

        set("P10D", "2026-01-01").statusCode(200);
        set("P20D", "2026-06-01").statusCode(200);

        inForce("441721101", "2025-12-31").body("period", equalTo("P1M"));
        inForce("441721101", "2026-01-01").body("period", equalTo("P10D"));
        inForce("441721101", "2026-06-01").body("period", equalTo("P20D"));
        set("P30D", "2026-06-01").statusCode(409).body("type", equalTo("urn:problem-type:handover-rule-exists"));
    }

    @Test
    void refusesWhatIsNoPeriod() {
        for (String period : List.of("a month", "P0D", "P-1M", "PT2H")) {
            set(period, "2027-01-01").statusCode(400).body("type", equalTo("urn:problem-type:invalid-period"));
        }
    }

    @Test
    void countsCalendarMonths() {
        HandoverRuleView rule = new HandoverRuleView(
                UUID.randomUUID(), null, List.of(), "P1M", "test", null, true, LocalDate.EPOCH, null);

        assertThat(rule.dueOn(LocalDate.of(2026, 1, 31))).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    private static ValidatableResponse set(String period, String from) {
        return Calls.asOffice("441721")
                .body(Map.of(
                        "divisionCode",
                        "441721101",
                        "roles",
                        List.of("GENERAL_CHIEF"),
                        "period",
                        period,
                        "source",
                        "示范",
                        "validFrom",
                        from))
                .post("/handover-rules")
                .then();
    }

    private static ValidatableResponse inForce(String division, String day) {
        return Calls.asOffice("441721")
                .queryParam("division", division)
                .queryParam("at", day)
                .get("/handover-rules/in-force")
                .then()
                .statusCode(200);
    }
}
