package org.riverchief.benchmarks.ingest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** Patrols that phones upload: each some chained chunks of half an hour at a fix every ten seconds. */
final class Uploads {

    static final int FIXES_PER_CHUNK = 180;
    private static final int CHUNKS_PER_PATROL = 5;

    private record Upload(UUID patrolId, Instant startedAt, List<byte[]> bodies) {}

    private final List<Upload> uploads = new ArrayList<>();
    private final URI address;
    private final String token;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Uploads(URI address, String token, int patrols) {
        this.address = address;
        this.token = token;
        Instant base = Instant.now().minusSeconds(40L * 3600);
        for (int i = 0; i < patrols; i++) {
            uploads.add(upload(base.plusSeconds(i)));
        }
    }

    int chunks() {
        return uploads.size() * CHUNKS_PER_PATROL;
    }

    List<UUID> patrols() {
        return uploads.stream().map(Upload::patrolId).toList();
    }

    /** Begins every patrol, so that only chunks are sent while the clock runs. */
    void begin(String reachId, int atOnce) {
        inParallel(
                        atOnce,
                        (upload, latencies) -> send(
                                request("")
                                        .POST(BodyPublishers.ofString("""
                                {"id":"%s","reachId":"%s","startedAt":"%s","deviceId":"phone-%s","mode":"ON_SITE"}""".formatted(
                                                upload.patrolId(), reachId, upload.startedAt(), upload.patrolId())))
                                        .build(),
                                latencies))
                .clear();
    }

    /** Sends every chunk, a patrol's one after the other; returns the nanoseconds each took. */
    List<Long> send(int atOnce) {
        return inParallel(atOnce, (upload, latencies) -> {
            CompletableFuture<Void> sent = CompletableFuture.completedFuture(null);
            for (byte[] body : upload.bodies()) {
                HttpRequest request = request("/" + upload.patrolId() + "/chunks/" + UUID.randomUUID())
                        .PUT(BodyPublishers.ofByteArray(body))
                        .build();
                sent = sent.thenCompose(before -> send(request, latencies));
            }
            return sent;
        });
    }

    private interface Phone {
        CompletableFuture<Void> run(Upload upload, ConcurrentLinkedQueue<Long> latencies);
    }

    private List<Long> inParallel(int atOnce, Phone phone) {
        ConcurrentLinkedQueue<Upload> waiting = new ConcurrentLinkedQueue<>(uploads);
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        List<CompletableFuture<Void>> lanes = new ArrayList<>();
        for (int i = 0; i < atOnce; i++) {
            lanes.add(lane(waiting, latencies, phone));
        }
        CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new)).join();
        return new ArrayList<>(latencies);
    }

    private static CompletableFuture<Void> lane(
            ConcurrentLinkedQueue<Upload> waiting, ConcurrentLinkedQueue<Long> latencies, Phone phone) {
        Upload next = waiting.poll();
        return next == null
                ? CompletableFuture.completedFuture(null)
                : phone.run(next, latencies).thenComposeAsync(done -> lane(waiting, latencies, phone));
    }

    private CompletableFuture<Void> send(HttpRequest request, ConcurrentLinkedQueue<Long> latencies) {
        long start = System.nanoTime();
        return client.sendAsync(request, BodyHandlers.ofString()).thenAccept(answer -> {
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            latencies.add(System.nanoTime() - start);
        });
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve("/api/patrol/v1/patrols" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static Upload upload(Instant start) {
        List<byte[]> bodies = new ArrayList<>();
        String previousHash = null;
        for (int sequence = 0; sequence < CHUNKS_PER_PATROL; sequence++) {
            byte[] body = chunk(start, sequence, previousHash).getBytes(StandardCharsets.UTF_8);
            bodies.add(body);
            previousHash = sha256(body);
        }
        return new Upload(UUID.randomUUID(), start, bodies);
    }

    private static String chunk(Instant start, int sequence, @Nullable String previousHash) {
        StringBuilder body = new StringBuilder(24_000)
                .append("{\"sequence\":")
                .append(sequence)
                .append(",\"previousHash\":")
                .append(previousHash == null ? "null" : '"' + previousHash + '"')
                .append(",\"crs\":\"EPSG:4490\",\"sentAt\":\"")
                .append(Instant.now())
                .append("\",\"fixes\":[");
        for (int i = 0; i < FIXES_PER_CHUNK; i++) {
            int number = sequence * FIXES_PER_CHUNK + i;
            body.append(i == 0 ? "" : ",").append("""
                    {"at":"%s","longitude":%.6f,"latitude":%.6f,"accuracyMetres":6.0}""".formatted(
                            start.plusSeconds(number * 10L), 111.79 + number * 1e-5, 22.17 + number * 1e-5));
        }
        return body.append("]}").toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
