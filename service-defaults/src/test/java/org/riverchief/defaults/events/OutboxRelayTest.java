package org.riverchief.defaults.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.sample.ThingService;
import org.riverchief.defaults.sample.ThingService.ThingCreated;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.TestEvents;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class OutboxRelayTest {

    private static final String TOPIC = "patrol.patrol.v1";

    @Inject
    ThingService things;

    @Test
    void sendsCommittedEventsWithTheirHeaders() {
        UUID id = UUID.randomUUID();

        things.add(new ThingCreated(id, "漠阳江", "441781"));

        ConsumerRecord<String, byte[]> record = published(id).get(0);
        assertThat(new String(record.value(), StandardCharsets.UTF_8)).contains("\"name\":\"漠阳江\"");
        assertThat(record.key()).isEqualTo(id.toString());
        assertThat(TestEvents.header(record, "ce_source")).isEqualTo("/instances/441700/patrol-service");
        assertThat(TestEvents.header(record, "ce_type")).isEqualTo("org.riverchief.thing.created.v1");
        assertThat(TestEvents.header(record, "ce_dataschema"))
                .isEqualTo("urn:riverchief:event:patrol:thing.created.v1");
        assertThat(TestEvents.header(record, "ce_previoushash")).hasSize(64);
    }

    @Test
    void sendsNothingOfATransactionThatFailed() {
        UUID rolledBack = UUID.randomUUID();
        UUID committed = UUID.randomUUID();

        assertThatThrownBy(() -> things.addAndFail(new ThingCreated(rolledBack, "a", "441781")))
                .isInstanceOf(IllegalStateException.class);
        things.add(new ThingCreated(committed, "b", "441781"));

        published(committed);
        assertThat(recordsOf(rolledBack)).isEmpty();
    }

    @Test
    void numbersEventsWithoutGapsAndChainsThemThoughManyWriteAtOnce() {
        UUID last = UUID.randomUUID();

        try (Pool pool = new Pool()) {
            IntStream.range(0, 200)
                    .forEach(i -> pool.run(() -> things.add(new ThingCreated(UUID.randomUUID(), "n" + i, "441781"))));
        }
        things.add(new ThingCreated(last, "last", "441781"));

        published(last);
        List<ConsumerRecord<String, byte[]>> inOrder = TestEvents.received(TOPIC).stream()
                .filter(record -> TestEvents.header(record, "ce_source").endsWith("/patrol-service"))
                .sorted(Comparator.comparingLong(record -> Long.parseLong(TestEvents.header(record, "ce_sequence"))))
                .toList();
        String previous = HashChain.START;
        long sequence = 0;
        for (ConsumerRecord<String, byte[]> record : inOrder) {
            if (TestEvents.header(record, "ce_sequence").equals(Long.toString(sequence))) {
                continue;
            }
            sequence++;
            assertThat(TestEvents.header(record, "ce_sequence")).isEqualTo(Long.toString(sequence));
            assertThat(TestEvents.header(record, "ce_previoushash")).isEqualTo(previous);
            previous = hash(record, previous);
        }
        assertThat(sequence).isGreaterThan(200);
    }

    @Test
    void sendsTheSameEventAgainWhenItDiedBeforeMarkingIt() {
        UUID id = UUID.randomUUID();
        things.add(new ThingCreated(id, "killed", "441781"));
        published(id);

        Database.execute("update outbox set published_at = null where aggregateid = '%s'".formatted(id));

        await().atMost(Duration.ofSeconds(20)).until(() -> recordsOf(id).size() == 2);
        List<ConsumerRecord<String, byte[]>> twice = recordsOf(id);
        for (String header : List.of("ce_id", "ce_sequence", "ce_previoushash", "ce_time")) {
            assertThat(TestEvents.header(twice.get(0), header)).isEqualTo(TestEvents.header(twice.get(1), header));
        }
        assertThat(twice.get(0).value()).isEqualTo(twice.get(1).value());
    }

    private static String hash(ConsumerRecord<String, byte[]> record, String previous) {
        return HashChain.link(
                previous,
                TestEvents.header(record, "ce_id"),
                TestEvents.header(record, "ce_source"),
                TestEvents.header(record, "ce_type"),
                TestEvents.header(record, "ce_subject"),
                TestEvents.header(record, "ce_time"),
                TestEvents.header(record, "ce_sequence"),
                new String(record.value(), StandardCharsets.UTF_8));
    }

    private static List<ConsumerRecord<String, byte[]>> published(UUID subject) {
        await().atMost(Duration.ofSeconds(20)).until(() -> !recordsOf(subject).isEmpty());
        return recordsOf(subject);
    }

    private static List<ConsumerRecord<String, byte[]>> recordsOf(UUID subject) {
        return TestEvents.received(TOPIC).stream()
                .filter(record -> record.key().equals(subject.toString()))
                .toList();
    }

    private static final class Pool implements AutoCloseable {
        private final ExecutorService threads = Executors.newFixedThreadPool(8);
        private final List<java.util.concurrent.Future<?>> tasks = new java.util.ArrayList<>();

        void run(Runnable task) {
            tasks.add(threads.submit(task));
        }

        @Override
        public void close() {
            threads.shutdown();
            tasks.forEach(task -> {
                try {
                    task.get();
                } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }
}
