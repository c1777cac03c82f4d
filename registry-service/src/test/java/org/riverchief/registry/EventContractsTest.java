package org.riverchief.registry;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.riverchief.testing.EventContract;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class EventContractsTest {

    @ParameterizedTest
    @CsvSource({
        "division, 946",
        "basin, 1",
        "water-body, 19",
        "water-link, 1",
        "section, 1",
        "reach, 23",
        "appointment, 35",
        "department, 12",
        "duty, 16",
        "office, 4",
        "contact, 2",
        "board, 2"
    })
    void publishesWhatTheContractSays(String aggregate, int atLeast) {
        EventContract contract = EventContract.of("registry/%s.changed.v1".formatted(aggregate));

        List<ConsumerRecord<String, byte[]>> events = await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> TestEvents.received("registry.%s.v1".formatted(aggregate)),
                        received -> received.size() >= atLeast);

        assertThat(events).allSatisfy(event -> {
            assertThat(TestEvents.header(event, "ce_type"))
                    .isEqualTo("org.riverchief.%s.changed.v1".formatted(aggregate));
            assertThat(TestEvents.header(event, "ce_subject")).isEqualTo(event.key());
            contract.assertJsonMatches(new String(event.value(), UTF_8));
        });
    }
}
