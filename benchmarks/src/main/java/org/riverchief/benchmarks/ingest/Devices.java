package org.riverchief.benchmarks.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Trackers that send fix by fix by the OsmAnd protocol, each of their lanes the next when the one before is on disk. */
final class Devices {

    private record Device(UUID id, String secret) {}

    private final List<Device> devices = new ArrayList<>();
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Devices(IngestSuite suite, String token, int count) throws IOException, InterruptedException {
        address = suite.patrol();
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            JsonNode made = suite.json(HttpRequest.newBuilder(address.resolve("/api/patrol/v1/device-tokens"))
                    .header("Authorization", "Bearer " + token)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"id\":\"%s\",\"name\":\"tracker %d\"}".formatted(id, i)))
                    .build());
            if (!made.path("secret").isTextual()) {
                throw new IllegalStateException("No token was made: " + made);
            }
            devices.add(new Device(id, made.path("secret").asText()));
        }
    }

    List<UUID> ids() {
        return devices.stream().map(Device::id).toList();
    }

    /** Sends for some seconds and returns how many fixes were acknowledged. */
    long send(int seconds, int atOncePerDevice, List<Long> latencies) {
        long begin = System.nanoTime();
        long end = begin + TimeUnit.SECONDS.toNanos(seconds);
        AtomicLong acknowledged = new AtomicLong();
        long firstFix = System.currentTimeMillis() / 1000 - 36_000;
        List<CompletableFuture<Void>> lanes = new ArrayList<>();
        for (Device device : devices) {
            AtomicLong clock = new AtomicLong(firstFix);
            for (int i = 0; i < atOncePerDevice; i++) {
                lanes.add(lane(device, clock, end, acknowledged, latencies));
            }
        }
        CompletableFuture.allOf(lanes.toArray(CompletableFuture[]::new)).join();
        return acknowledged.get();
    }

    private CompletableFuture<Void> lane(
            Device device, AtomicLong clock, long end, AtomicLong acknowledged, List<Long> latencies) {
        if (System.nanoTime() >= end) {
            return CompletableFuture.completedFuture(null);
        }
        long start = System.nanoTime();
        HttpRequest request = HttpRequest.newBuilder(
                        address.resolve("/api/patrol/v1/osmand?id=%s&lat=22.17&lon=111.79&accuracy=6&timestamp=%d"
                                .formatted(device.secret(), clock.getAndIncrement())))
                .GET()
                .build();
        return client.sendAsync(request, BodyHandlers.discarding()).thenComposeAsync(answer -> {
            if (answer.statusCode() != 200) {
                throw new IllegalStateException("A position was answered with " + answer.statusCode());
            }
            acknowledged.incrementAndGet();
            latencies.add(System.nanoTime() - start);
            return lane(device, clock, end, acknowledged, latencies);
        });
    }
}
