package org.riverchief.patrol.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.Database;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class RegistryEventsConsumerTest {

    private static final String SOURCE = "/instances/441700/registry-service";

    @Test
    void readsThePublishedExamples() {
        for (String name : new String[] {"division", "reach", "appointment", "department", "duty", "board"}) {
            send(name, SOURCE + "/" + name, 1, example(name));
        }

        waitFor("select number from board_copy where id = '019ac0de-0000-7000-8000-000000000901'", "示范-0001");
        waitFor("select name from division_copy where code = '441781105'", "春湾镇");
        waitFor(
                "select chainage_to_km from reach_copy r join reach_line l on l.id = r.line_id"
                        + " where r.id = '019ac0de-0000-7000-8000-000000000001'",
                "1.4200");
        waitFor("select chief_name from appointment_copy where id = '019ac0de-0000-7000-8000-000000000003'", "示范河长");
        waitFor("select name from department_copy where id = '019ac0de-0000-7000-8000-000000000005'", "阳春市水务局");
        waitFor(
                "select assist_department_codes::text from duty_copy"
                        + " where id = '019ac0de-0000-7000-8000-000000000006'",
                "{EEB}");
    }

    @Test
    void keepsTheNewerOfTwoVersionsThatArriveInTheWrongOrder() {
        UUID id = UUID.randomUUID();
        String source = SOURCE + "/" + id;

        send("department", source, 5, department(id, "新名"));
        send("department", source, 4, department(id, "旧名"));
        send("department", source, 6, department(UUID.randomUUID(), "末"));

        waitFor("select count(*) from inbox where source = '%s'".formatted(source), "3");
        assertThat(Database.value("select name from department_copy where id = '%s'".formatted(id)))
                .isEqualTo("新名");
    }

    @Test
    void takesARoleItDoesNotKnowForNoneOfItsOwn() {
        UUID id = UUID.randomUUID();

        send(
                "appointment",
                SOURCE + "/" + id,
                1,
                example("appointment")
                        .replace("019ac0de-0000-7000-8000-000000000003", id.toString())
                        .replace("RIVER_CHIEF", "LAKE_CHIEF"));

        waitFor("select role from appointment_copy where id = '%s'".formatted(id), "OTHER");
    }

    @Test
    void keepsEveryLineAReachHasHad() {
        UUID id = UUID.randomUUID();
        String source = SOURCE + "/" + id;
        String first = example("reach").replace("019ac0de-0000-7000-8000-000000000001", id.toString());

        send("reach", source, 1, first);
        send("reach", source, 2, first.replace("1.42", "1.5"));
        send("reach", source, 3, first.replace("漠阳江(示范一段)", "改名"));

        waitFor("select name from reach_copy where id = '%s'".formatted(id), "改名");
        assertThat(Database.value("select count(*) from reach_line where reach_id = '%s'".formatted(id)))
                .isEqualTo("2");
        assertThat(Database.value("select chainage_to_km from reach_line l join reach_copy r on r.line_id = l.id"
                        + " where r.id = '%s'".formatted(id)))
                .isEqualTo("1.4200");
    }

    @Test
    void putsAReachWithoutALineAside() {
        UUID id = UUID.randomUUID();
        String source = SOURCE + "/" + id;
        String pointless = example("reach")
                .replace("019ac0de-0000-7000-8000-000000000001", id.toString())
                .replaceAll("(?s)\"coordinates\": \\[.*?]\\s*]", "\"coordinates\": []");

        send("reach", source, 1, pointless);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> TestEvents.received("patrol-service.dlq").stream()
                        .anyMatch(
                                letter -> TestEvents.header(letter, "ce_source").equals(source)));
        assertThat(Database.value("select count(*) from reach_copy where id = '%s'".formatted(id)))
                .isEqualTo("0");
    }

    private static void send(String aggregate, String source, long sequence, String payload) {
        TestEvents.send(
                "registry.%s.v1".formatted(aggregate),
                "org.riverchief.%s.changed.v1".formatted(aggregate),
                source,
                sequence,
                "same",
                payload);
    }

    private static String example(String aggregate) {
        return EventContract.of("registry/%s.changed.v1".formatted(aggregate)).exampleJson();
    }

    private static String department(UUID id, String name) {
        return """
                {"departmentId": "%s", "code": "WATER", "name": "%s", "divisionCode": "441781",
                 "validFrom": "2017-11-22"}""".formatted(id, name);
    }

    private static void waitFor(String sql, String value) {
        await().atMost(Duration.ofSeconds(20)).until(() -> Database.value(sql).equals(value));
    }
}
