package org.riverchief.patrol.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.problem.World;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class SeverityTest {

    @Inject
    CategoryService categories;

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @ParameterizedTest
    @CsvSource({
        "OCCUPY, OCCUPY_TALL_CROPS, 999.99, MINOR",
        "OCCUPY, OCCUPY_TALL_CROPS, 1000, SERIOUS",
        "OCCUPY, OCCUPY_TALL_CROPS, 4999.99, SERIOUS",
        "OCCUPY, OCCUPY_TALL_CROPS, 5000, MAJOR",
        "OCCUPY, OCCUPY_LAKE_RECLAMATION, , MAJOR",
        "EXTRACT, EXTRACT_SOIL_OR_SAND, 499, MINOR",
        "EXTRACT, EXTRACT_SOIL_OR_SAND, 50000, SERIOUS"
    })
    void followsFromTheSize(String category, String item, BigDecimal size, Severity expected) {
        assertThat(categories.severity(category, item, size))
                .hasValueSatisfying(result -> assertThat(result.severity()).isEqualTo(expected));
    }

    @Test
    void isNotGuessedWithoutTheSize() {
        assertThat(categories.severity("OCCUPY", "OCCUPY_NET_PEN", null)).isEmpty();
    }

    @Test
    void aReportWithASizeSaysByWhichThreshold() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.putAll(Map.of(
                "category",
                "OCCUPY",
                "item",
                "OCCUPY_NET_PEN",
                "measuredSize",
                3200,
                "severity",
                "MINOR",
                "bank",
                "LEFT"));

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(201)
                .body("severity", equalTo("SERIOUS"))
                .body("bank", equalTo("LEFT"))
                .body("severityExplanation", containsString("3200 平方米"));

        report.put("id", UUID.randomUUID());
        report.put("category", "DUMP");
        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-item"));
    }

    @Test
    void withoutAnItemTheReporterSays() {
        World world = World.ready();
        Map<String, Object> report = world.report();
        report.put("severity", "MAJOR");

        world.asChief()
                .body(report)
                .post("/problems")
                .then()
                .body("severity", equalTo("MAJOR"))
                .body("severityExplanation", nullValue());
    }

    @Test
    void categoriesNameTheirItemsAndTheOtherListsTheyStandIn() {
        World.bare()
                .asOffice()
                .get("/problem-categories")
                .then()
                .body("find { it.code == 'OCCUPY' }.items.code", hasItems("OCCUPY_TALL_CROPS", "OCCUPY_NET_PEN"))
                .body("find { it.code == 'BUILD' }.classes.name", hasItems("乱建", "违建", "清违"))
                .body("find { it.code == 'PASSAGE' }.classes.scheme", hasItems("FOUR_CHECKS"));
    }
}
