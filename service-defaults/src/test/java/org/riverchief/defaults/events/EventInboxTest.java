package org.riverchief.defaults.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.sample.ThingConsumer;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class EventInboxTest {

    private static final String TOPIC = "registry.division.v1";
    private static final String TYPE = "org.riverchief.division.changed.v1";

    @Inject
    ThingConsumer consumer;

    @Inject
    EventMonitor monitor;

    @AfterEach
    void acceptAgain() {
        consumer.refuse(false);
    }

    @Test
    void handlesAnEventOnceHoweverOftenItArrives() {
        String source = "/instances/441704/" + UUID.randomUUID();
        UUID twice = UUID.randomUUID();

        TestEvents.send(TOPIC, twice, TYPE, source, 1, "a", Map.of("name", "twice-" + twice));
        TestEvents.send(TOPIC, twice, TYPE, source, 1, "a", Map.of("name", "twice-" + twice));
        TestEvents.send(TOPIC, TYPE, source, 2, "a", Map.of("name", "end-" + twice));

        waitFor("end-" + twice);
        assertThat(Collections.frequency(consumer.names(), "twice-" + twice)).isEqualTo(1);
    }

    @Test
    void putsWhatItCannotHandleAsideAndReplaysItOnRequest() {
        String name = "poison-" + UUID.randomUUID();
        consumer.refuse(true);

        UUID id = TestEvents.send(TOPIC, TYPE, "/instances/441704/" + name, 1, "a", Map.of("name", name));

        String letter = deadLetterOf(id);
        assertThat(consumer.names()).doesNotContain(name);
        consumer.refuse(false);
        given().auth()
                .oauth2(Tokens.admin("441700"))
                .post("/api/sample/v1/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(200)
                .body("eventId", equalTo(id.toString()));
        waitFor(name);
    }

    @Test
    void carriesOnAfterARecordThatIsNoEvent() {
        String name = "after-garbage-" + UUID.randomUUID();

        TestEvents.send(new ProducerRecord<>(TestEvents.prefix() + TOPIC, "a", new byte[] {1, 2, 3}));
        TestEvents.send(TOPIC, TYPE, "/instances/441704/" + name, 1, "a", Map.of("name", name));

        waitFor(name);
    }

    @Test
    void replayOfWhatIsNotThereIsNotFound() {
        for (String letter : new String[] {"0-999999", "1-0", "nonsense"}) {
            given().auth()
                    .oauth2(Tokens.admin("441700"))
                    .post("/api/sample/v1/dead-letters/" + letter + "/replay")
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("urn:problem-type:not-found"));
        }
    }

    @Test
    void noticesAnEventThatIsMissingBetweenOthersUntilItArrives() {
        String source = "/instances/441704/" + UUID.randomUUID();
        for (long sequence : new long[] {1, 2, 4, 5}) {
            TestEvents.send(TOPIC, TYPE, source, sequence, "a", Map.of("name", source + sequence));
        }
        waitFor(source + 5);

        monitor.measure();
        assertThat(contiguous(source)).isEqualTo("2");

        TestEvents.send(TOPIC, TYPE, source, 3, "a", Map.of("name", source + 3));
        waitFor(source + 3);
        monitor.measure();
        assertThat(contiguous(source)).isEqualTo("5");
    }

    private static String contiguous(String source) {
        return Database.value("select contiguous_sequence from inbox_stream where source = '%s'".formatted(source));
    }

    private static String deadLetterOf(UUID event) {
        await().atMost(Duration.ofSeconds(30)).until(() -> findDeadLetter(event) != null);
        return findDeadLetter(event);
    }

    private static String findDeadLetter(UUID event) {
        return given().auth()
                .oauth2(Tokens.admin("441700"))
                .queryParam("limit", 200)
                .get("/api/sample/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.eventId == '%s' }?.id".formatted(event));
    }

    private void waitFor(String name) {
        await().atMost(Duration.ofSeconds(20)).until(() -> consumer.names().contains(name));
    }
}
