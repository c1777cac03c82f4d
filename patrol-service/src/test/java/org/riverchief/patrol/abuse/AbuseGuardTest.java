package org.riverchief.patrol.abuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.publicreport.PublicWorld;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class AbuseGuardTest {

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

    @Test
    void holdsWhatIsFilledInTooFast() {
        PublicWorld world = PublicWorld.ready();

        assertThat(suspicionsOf(world, world.report(world.form()))).isEqualTo("{FILLED_TOO_FAST}");
    }

    @Test
    void holdsWhatFillsInTheHiddenField() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        report.put("website", "http://example.org");

        assertThat(suspicionsOf(world, report)).isEqualTo("{HIDDEN_FIELD}");
    }

    @Test
    void holdsWhatComesWithoutAForm() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(Map.of());
        report.remove("formId");
        report.remove("formToken");

        assertThat(suspicionsOf(world, report)).isEqualTo("{NO_FORM}");
    }

    @Test
    void holdsTheSameTextHoweverItIsWritten() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> first = world.report(filledForm(world));
        world.submitted(first);
        Map<String, Object> second = world.report(filledForm(world));
        second.put("description", " " + first.get("description") + "!!");

        assertThat(suspicionsOf(world, second)).isEqualTo("{SAME_TEXT}");
    }

    @Test
    void holdsTheSamePhoto() {
        PublicWorld world = PublicWorld.ready();
        byte[] photo = PublicWorld.photo();
        world.submitted(reportWith(world, photo));

        assertThat(suspicionsOf(world, reportWith(world, photo))).isEqualTo("{SAME_PHOTO}");
    }

    @Test
    void holdsWhatIsFarFromEveryReach() {
        PublicWorld world = PublicWorld.ready();
        Map<String, Object> report = world.report(filledForm(world));
        report.put("latitude", world.latitude + 0.03);

        assertThat(suspicionsOf(world, report)).isEqualTo("{FAR_FROM_REACH}");
    }

    @Test
    void holdsManyOfOneAddressAndRefusesAFlood() {
        PublicWorld world = PublicWorld.ready();
        for (int i = 0; i < 5; i++) {
            assertThat(suspicionsOf(world, scattered(world, i))).isEqualTo("{}");
        }

        assertThat(suspicionsOf(world, scattered(world, 5))).contains("MANY_FROM_ADDRESS");

        Database.execute("update sender_counter set count = 30 where count = 6 and name like 'address/%'");
        world.submit(scattered(world, 6)).statusCode(429).body("type", equalTo("urn:problem-type:too-many-requests"));
    }

    @Test
    void countsAnAddressAnewInTheNextHour() {
        PublicWorld world = PublicWorld.ready();
        for (int i = 0; i < 6; i++) {
            suspicionsOf(world, scattered(world, i));
        }
        clock.advance(Duration.ofHours(1));

        assertThat(suspicionsOf(world, scattered(world, 6))).isEqualTo("{}");
    }

    @Test
    void holdsWhatTheDivisionsOwnRuleHolds() {
        PublicWorld world = PublicWorld.ready();
        world.asOffice()
                .body(Map.of(
                        "name", "SHORTEST_FILLING_SECONDS",
                        "amount", 60,
                        "source", "本县规定",
                        "evidence", "OFFICIAL",
                        "replacesVersion", 0))
                .post("/public-rules")
                .then()
                .statusCode(201)
                .body("divisionCode", equalTo(world.county));

        assertThat(suspicionsOf(world, world.report(filledForm(world)))).isEqualTo("{FILLED_TOO_FAST}");

        world.asOffice()
                .body(Map.of(
                        "name", "SHORTEST_FILLING_SECONDS",
                        "amount", 1,
                        "source", "本县规定",
                        "evidence", "OFFICIAL",
                        "replacesVersion", 0))
                .post("/public-rules")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:public-rule-changed"))
                .body("latestVersion", equalTo(1));
    }

    @Test
    void opensNoMoreFormsThanTheRuleSays() {
        PublicWorld world = PublicWorld.ready();
        world.form();
        Database.execute("update sender_counter set count = 60 where name like 'form/%' and count = 1");

        world.anonymous().body(Map.of()).post("/public/report-forms").then().statusCode(429);
    }

    @Test
    void cutsAddressesToTheirNetwork() {
        byte[] address = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF};

        assertThat(SenderMarks.prefix(address, 32)).isEqualTo(address);
        assertThat(SenderMarks.prefix(address, 20)).isEqualTo(new byte[] {-1, -1, (byte) 0xF0, 0});
        assertThat(SenderMarks.prefix(address, 0)).isEqualTo(new byte[4]);
    }

    private Map<String, String> filledForm(PublicWorld world) {
        Map<String, String> form = world.form();
        clock.advance(Duration.ofSeconds(20));
        return form;
    }

    /** A report of another hundredth of a degree, so that only its sender is the same. */
    private Map<String, Object> scattered(PublicWorld world, int number) {
        Map<String, Object> report = world.report(filledForm(world));
        report.put("latitude", world.latitude + 0.0005 * number);
        return report;
    }

    private Map<String, Object> reportWith(PublicWorld world, byte[] photo) {
        Map<String, String> form = filledForm(world);
        UUID id = UUID.randomUUID();
        world.anonymous()
                .contentType("image/jpeg")
                .header("Form-Token", form.get("token"))
                .body(photo)
                .put("/public/report-forms/{form}/photos/{photo}", form.get("id"), id)
                .then()
                .statusCode(200);
        Map<String, Object> report = world.report(form);
        report.put("attachmentIds", List.of(id));
        return report;
    }

    private static String suspicionsOf(PublicWorld world, Map<String, Object> report) {
        world.submit(report).statusCode(201);
        return Database.value("select suspicions::text from public_report where id = '%s'".formatted(report.get("id")));
    }
}
