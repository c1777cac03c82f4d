package org.riverchief.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Everybody comes home into signal at the same hour, and the database goes down. */
class CrowdIT {

    private static final int PHONES = 1000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static Suite suite;
    private static Account chief;
    private static String token;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void logIn() {
        suite = Suite.running();
        chief = Account.person(suite, "chief-village-2");
        Demo.waitUntilReady(chief);
        token = chief.token();
    }

    @Test
    void noAcknowledgedChunkIsLostOrDoubledWhenPostgresIsKilledUnderAThousandPhones() {
        Demo.Reach reach = Demo.reachOf(chief);
        List<Upload> uploads =
                IntStream.range(0, PHONES).mapToObj(i -> Upload.on(reach, i)).toList();
        together(uploads, upload -> untilDone(upload.start(), 201));

        CompletableFuture<Void> sending =
                CompletableFuture.allOf(uploads.stream().map(this::sendAll).toArray(CompletableFuture[]::new));
        awaitStored(PHONES / 2);
        suite.kill("postgresql");
        int acknowledgedBefore = stored.get();
        suite.start("postgresql");
        sending.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();

        assertThat(refused).as("chunks refused for good").isEmpty();
        assertThat(acknowledgedBefore)
                .as("chunks stored before the database died")
                .isLessThan(PHONES * 3);
        assertThat(again.get()).as("sendings that had to be repeated").isPositive();
        ConcurrentLinkedQueue<String> wrong = new ConcurrentLinkedQueue<>();
        together(uploads, upload -> check(upload, wrong));
        assertThat(wrong).as("patrols that lack a chunk or have one twice").isEmpty();
    }

    /** One phone's patrol and its chunks. */
    private record Upload(UUID patrolId, String reachId, Walk walk, List<Chunk> chunks) {

        static Upload on(Demo.Reach reach, int phone) {
            Instant start = Instant.now().minus(Duration.ofHours(20)).minusSeconds(phone * 30L);
            Walk walk = Walk.along(reach.line(), 0.1, 0.4, start);
            int third = Math.max(1, (walk.points().size() + 2) / 3);
            return new Upload(UUID.randomUUID(), reach.id(), walk, Chunk.of(walk, third, -1));
        }

        HttpRequest start() {
            String body = """
                    {"id":"%s","reachId":"%s","startedAt":"%s","deviceId":"phone-%s","mode":"ON_SITE"}""".formatted(patrolId, reachId, walk.start(), patrolId);
            return request("").POST(BodyPublishers.ofString(body)).build();
        }

        HttpRequest send(Chunk chunk) {
            return request("/" + patrolId + "/chunks/" + chunk.id())
                    .PUT(BodyPublishers.ofString(chunk.body()))
                    .build();
        }

        HttpRequest view() {
            return request("/" + patrolId).GET().build();
        }

        /** Straight to the service: how many requests one account may make is the gateway's matter. */
        private static HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(
                            URI.create("http://localhost:%d/api/patrol/v1/patrols%s".formatted(suite.port(8082), path)))
                    .timeout(Duration.ofSeconds(30))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json");
        }
    }

    /** Sends chunk after chunk; what was acknowledged is never sent again. */
    private CompletableFuture<Void> sendAll(Upload upload) {
        CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
        for (Chunk chunk : upload.chunks()) {
            sent = sent.thenCompose(before -> untilDone(upload.send(chunk), 200, 201))
                    .thenAccept(answer -> stored.incrementAndGet());
        }
        return sent;
    }

    /** Repeats a request, as a phone does, until it is answered; only an answer that forbids repeating ends it. */
    private CompletableFuture<HttpResponse<String>> untilDone(HttpRequest request, Integer... wanted) {
        return client.sendAsync(request, BodyHandlers.ofString())
                .handle((answer, failure) -> {
                    if (failure == null && List.of(wanted).contains(answer.statusCode())) {
                        return CompletableFuture.completedFuture(answer);
                    }
                    if (failure == null && answer.statusCode() < 500) {
                        refused.add(answer.statusCode() + " " + answer.body());
                        return CompletableFuture.completedFuture(answer);
                    }
                    again.incrementAndGet();
                    Executor later = CompletableFuture.delayedExecutor(
                            ThreadLocalRandom.current().nextInt(500, 3000), TimeUnit.MILLISECONDS);
                    return CompletableFuture.supplyAsync(() -> null, later)
                            .thenCompose(waited -> untilDone(request, wanted));
                })
                .thenCompose(next -> next);
    }

    private CompletableFuture<Void> check(Upload upload, ConcurrentLinkedQueue<String> wrong) {
        return untilDone(upload.view(), 200).thenAccept(answer -> {
            List<Integer> received =
                    new ArrayList<>(JsonPath.from(answer.body()).getList("receivedChunks"));
            received.sort(null);
            List<Integer> all =
                    IntStream.range(0, upload.chunks().size()).boxed().toList();
            if (!received.equals(all)) {
                wrong.add(upload.patrolId() + " has " + received);
            }
        });
    }

    private static void together(List<Upload> uploads, Function<Upload, CompletableFuture<?>> action) {
        CompletableFuture.allOf(uploads.stream().map(action).toArray(CompletableFuture[]::new))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private void awaitStored(int chunks) {
        await().atMost(PATIENCE).until(() -> stored.get() >= chunks);
    }
}
