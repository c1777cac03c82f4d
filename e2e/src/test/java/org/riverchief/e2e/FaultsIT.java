package org.riverchief.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What happens when parts die in the middle of the work. */
class FaultsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static Suite suite;
    private static Account chief;

    @BeforeAll
    static void logIn() {
        suite = Suite.running();
        chief = Account.person(suite, "chief-village-1");
    }

    @Test
    void chunksSentTwiceAndShuffledAreTheSamePatrol() {
        Demo.Reach reach = Demo.reachOf(chief);
        Walk walk = Walk.along(reach.line(), 0.1, 0.8, Instant.now().minus(Duration.ofHours(5)));
        Phone inOrder = new Phone(chief, reach.id(), walk, 20, -1);
        Phone disorder = new Phone(chief, reach.id(), walk, 20, -1);

        inOrder.start().then().statusCode(201);
        inOrder.sendAll(inOrder.chunks());
        inOrder.complete().then().statusCode(200);
        disorder.start().then().statusCode(201);
        List<Chunk> shuffled = new ArrayList<>(disorder.chunks());
        shuffled.addAll(disorder.chunks());
        Collections.shuffle(shuffled, new Random(42));
        disorder.sendAll(shuffled);
        disorder.complete().then().statusCode(200);

        assertThat(measured(disorder)).isEqualTo(measured(inOrder));
    }

    @Test
    void nothingIsLostOrDoubledWhenPatrolServiceIsKilledDuringTheUpload() {
        Demo.Reach reach = Demo.reachOf(chief);
        Walk walk = Walk.along(reach.line(), 0.1, 0.8, Instant.now().minus(Duration.ofHours(7)));
        Phone phone = new Phone(chief, reach.id(), walk, 10, -1);
        phone.start().then().statusCode(201);
        List<Chunk> chunks = phone.chunks();
        int half = chunks.size() / 2;
        phone.sendAll(chunks.subList(0, half));

        suite.kill("patrol-service");
        Response refused = phone.send(chunks.get(half));
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.contentType()).startsWith("application/problem+json");
        suite.start("patrol-service");
        // The phone cannot know what arrived: it sends everything again.
        phone.sendAll(chunks);
        phone.complete().then().statusCode(200);

        await().atMost(PATIENCE).until(() -> phone.view().path("judgement.verdict") != null);
        List<Integer> received = phone.view().path("receivedChunks");
        assertThat(received).hasSize(chunks.size()).doesNotHaveDuplicates();
        Phone undisturbed = new Phone(chief, reach.id(), walk, 10, -1);
        undisturbed.start().then().statusCode(201);
        undisturbed.sendAll(undisturbed.chunks());
        undisturbed.complete().then().statusCode(200);
        assertThat(measured(phone)).isEqualTo(measured(undisturbed));
    }

    @Test
    void eventsArriveInOrderAndOnceAfterKafkaWasAwayForAMinute() throws InterruptedException {
        Demo.Reach reach = Demo.reachOf(chief);
        suite.stop("kafka");
        Instant stopped = Instant.now();

        List<String> problems = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            problems.add(report(reach).toString());
            Thread.sleep(Duration.ofSeconds(5).toMillis());
        }
        assertThat(Duration.between(stopped, Instant.now())).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
        suite.start("kafka");

        Broker broker = new Broker(suite);
        await().atMost(PATIENCE)
                .until(() -> broker.subjects("patrol.problem.v1").containsAll(problems));
        List<ConsumerRecord<String, byte[]>> records = broker.read("patrol.problem.v1");
        assertThat(broker.sequences(records))
                .containsExactlyElementsOf(numbersUpTo(broker.sequences(records).size()));
        assertThat(broker.partitionsInOrder(records)).isTrue();
        for (String problem : problems) {
            assertThat(broker.typesOf(records, problem))
                    .startsWith("org.riverchief.problem.reported.v1")
                    .containsSubsequence("org.riverchief.problem.reported.v1", "org.riverchief.problem.dispatched.v1");
        }
        Account office = Account.person(suite, "office-county");
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(factsAbout(office)).containsAll(problems));
        List<String> facts =
                factsAbout(office).stream().filter(problems::contains).toList();
        assertThat(new HashSet<>(facts)).hasSameSizeAs(problems);
    }

    private static List<Long> numbersUpTo(int last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    private static List<String> factsAbout(Account office) {
        return office.request()
                .queryParam("limit", 200)
                .get("/api/assessment/v1/facts")
                .path("items.findAll { it.kind == 'PROBLEM_FOUND' }.evidenceId");
    }

    private static UUID report(Demo.Reach reach) {
        UUID id = UUID.randomUUID();
        chief.json(Map.of(
                        "id", id,
                        "reachId", reach.id(),
                        "category", "DUMP",
                        "description", "岸边垃圾",
                        "longitude", reach.line().get(1).get(0),
                        "latitude", reach.line().get(1).get(1),
                        "crs", "EPSG:4490",
                        "observedAt", Instant.now().toString(),
                        "attachmentIds", List.of()))
                .post("/api/patrol/v1/problems")
                .then()
                .statusCode(201);
        return id;
    }

    /** Everything the judgement measured, whatever the patrol's id. */
    private static Map<String, Object> measured(Phone phone) {
        await().atMost(PATIENCE).until(() -> phone.view().path("judgement.verdict") != null);
        Response view = phone.view();
        return Map.of(
                "verdict", view.path("judgement.verdict"),
                "length", view.path("judgement.lengthMetres"),
                "duration", view.path("judgement.durationSeconds"),
                "coverage", view.path("judgement.coverageRatio"),
                "intervals", view.path("judgement.coveredIntervals"));
    }
}
