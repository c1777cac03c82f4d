package org.riverchief.benchmarks.ingest;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;

/**
 * Durable fixes a second: chunks straight to patrol-service and through the gateway, fix by fix by the OsmAnd protocol, and
 * what PostgreSQL can do by COPY and by single rows, all on one machine in one run.
 */
public final class IngestBenchmark {

    private static final int AT_ONCE = 48;
    private static final int WARM_UP_PATROLS = 500;
    private static final int PATROLS = 1500;
    /** A chief may have twenty; they warm up with half and are measured with the others. */
    private static final int TRACKERS = 8;

    private static final int LANES_PER_TRACKER = 8;
    private static final int TRACKING_SECONDS = 10;
    private static final int COPIED_FIXES = 1_000_000;

    private final IngestSuite suite;
    private final DatabaseLimits database;
    private final String token;
    private final String reachId;

    private IngestBenchmark(IngestSuite suite) throws IOException, InterruptedException, SQLException {
        this.suite = suite;
        database = new DatabaseLimits(suite.database());
        token = suite.token();
        reachId = suite.json(HttpRequest.newBuilder(suite.gateway().resolve("/api/registry/v1/reaches"))
                        .header("Authorization", "Bearer " + token)
                        .build())
                .path("items")
                .path(0)
                .path("id")
                .asText();
    }

    public static void run() throws IOException, InterruptedException, SQLException, ExecutionException {
        try (IngestSuite suite = IngestSuite.up()) {
            new IngestBenchmark(suite).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, SQLException, ExecutionException {
        upload("warm-up", suite.patrol(), WARM_UP_PATROLS);
        upload("warm-up through the gateway", suite.gateway(), WARM_UP_PATROLS);
        double direct = upload("chunks, directly", suite.patrol(), PATROLS);
        double throughGateway = upload("chunks, through the gateway", suite.gateway(), PATROLS);
        double tracked = track();
        database.copy(COPIED_FIXES / 10);
        double copied = database.copy(COPIED_FIXES);
        double single = database.singleRows();
        database.dropScratch();
        System.out.printf("%n%-34s %12s%n", "durable fixes a second", "");
        line("chunks, directly", direct, copied, single);
        line("chunks, through the gateway", throughGateway, copied, single);
        line("OsmAnd, fix by fix", tracked, copied, single);
        line("PostgreSQL COPY, row per fix", copied, copied, single);
        line("PostgreSQL, commit per fix", single, copied, single);
        System.out.printf("aim: 50,000 by chunks, p99 below 300 ms%n");
    }

    private static void line(String name, double rate, double copied, double single) {
        System.out.printf(
                "%-34s %,12.0f  %6.2f x COPY  %8.2f x single rows%n", name, rate, rate / copied, rate / single);
    }

    private double upload(String name, URI address, int patrols)
            throws SQLException, IOException, InterruptedException {
        Uploads uploads = new Uploads(address, suite.token(), patrols);
        uploads.begin(reachId, AT_ONCE);
        Map<String, Duration> before = processorTime();
        long begin = System.nanoTime();
        List<Long> latencies = uploads.send(AT_ONCE);
        double seconds = (System.nanoTime() - begin) / 1e9;
        long fixes = (long) uploads.chunks() * Uploads.FIXES_PER_CHUNK;
        report(name, fixes, seconds, latencies, before);
        long stored = database.stored(uploads.patrols());
        if (stored != fixes) {
            throw new IllegalStateException("%d fixes were acknowledged and %d are stored".formatted(fixes, stored));
        }
        return fixes / seconds;
    }

    private double track() throws IOException, InterruptedException, SQLException {
        Devices devices = new Devices(suite, suite.token(), TRACKERS);
        long warm =
                devices.send(TRACKING_SECONDS / 2, LANES_PER_TRACKER, Collections.synchronizedList(new ArrayList<>()));
        List<Long> latencies = Collections.synchronizedList(new ArrayList<>());
        Devices measured = new Devices(suite, suite.token(), TRACKERS);
        Map<String, Duration> before = processorTime();
        long begin = System.nanoTime();
        long fixes = measured.send(TRACKING_SECONDS, LANES_PER_TRACKER, latencies);
        double seconds = (System.nanoTime() - begin) / 1e9;
        report("OsmAnd, fix by fix", fixes, seconds, latencies, before);
        long stored = database.storedByDevices(measured.ids()) + database.storedByDevices(devices.ids());
        if (stored != fixes + warm) {
            throw new IllegalStateException(
                    "%d fixes were acknowledged and %d are stored".formatted(fixes + warm, stored));
        }
        return fixes / seconds;
    }

    private void report(
            String name, long fixes, double seconds, List<Long> latencies, Map<String, Duration> processorTimeBefore) {
        List<Long> sorted = latencies.stream().sorted().toList();
        System.out.printf(
                "%-30s %,9d fixes in %6.2f s = %,8.0f/s, p50 %5.1f ms, p99 %6.1f ms;",
                name,
                fixes,
                seconds,
                fixes / seconds,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 99 / 100) / 1e6);
        processorTime().forEach((process, after) -> {
            Duration used = after.minus(processorTimeBefore.getOrDefault(process, Duration.ZERO));
            System.out.printf(" %s %.2f", process, used.toMillis() / 1e3 / seconds);
        });
        System.out.printf(" of %d processors%n", Runtime.getRuntime().availableProcessors());
    }

    private Map<String, Duration> processorTime() {
        Map<String, Duration> times = new TreeMap<>();
        suite.processes()
                .forEach((name, process) ->
                        times.put(name, process.info().totalCpuDuration().orElse(Duration.ZERO)));
        return times;
    }
}
