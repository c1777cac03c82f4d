package org.riverchief.benchmarks;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Time of list requests over HTTP when the registry holds a million reaches: pages of 50 as a village, a town, a county and
 * the city see them, one anywhere in the list, one filtered, and a map's window.
 */
final class RegistryListBenchmark {

    private static final double LIMIT_MILLIS = 150;
    private static final int REQUESTS = 400;
    private static final int CLIENTS = 2;

    private static final int REACHES = Integer.getInteger("reaches", 1_000_000);

    /** Reaches spread evenly over all villages, each some 500 m long. */
    private static final String FILL = """
            create temporary table place as
                select code, row_number() over (order by code) - 1 as number, count(*) over () as places
                from division where level = 'VILLAGE';
            create temporary table target as
                select ('00000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'))::uuid as id, p.code as division,
                       substr(p.code, 1, 6) || lpad((200000 + row_number() over (partition by substr(p.code, 1, 6)))::text,
                           6, '0') as code,
                       round((111.3 + random())::numeric, 6) as x, round((21.6 + random())::numeric, 6) as y
                from generate_series(0, %d - 1) i join place p on p.number = i %% p.places;
            insert into reach (id, code, water_body_id, version)
                select id, code, '019ac0de-0000-7000-8000-000000000401', 0 from target;
            insert into reach_edition (id, reach_id, name, division_code, level, bank, geometry, chainage_from_km,
                    chainage_to_km, schematic, verified, valid_from)
                select id, id, '量测河段' || code, division, 'VILLAGE', 'BOTH',
                       jsonb_build_object('type', 'LineString', 'coordinates', jsonb_build_array(
                           jsonb_build_array(x, y), jsonb_build_array(x + 0.004, y + 0.003))),
                       1, 1.5, true, false, '2025-01-01' from target;
            """;

    private RegistryListBenchmark() {}

    static void run() throws Exception {
        try (RegistryStack stack = RegistryStack.start()) {
            fill(stack);
            measure(stack, "village, first page", "441781105201", "/api/registry/v1/reaches");
            measure(stack, "town, first page", "441781105", "/api/registry/v1/reaches");
            measure(stack, "county, first page", "441781", "/api/registry/v1/reaches");
            measure(stack, "city, first page", "441700", "/api/registry/v1/reaches");
            measure(stack, "city, in the middle", "441700", "/api/registry/v1/reaches?after=NDQxNzgxNTAwMDAw");
            measure(stack, "city, one village", "441700", "/api/registry/v1/reaches?division=441704101211");
            measure(
                    stack,
                    "city, one water",
                    "441700",
                    "/api/registry/v1/reaches?waterBody=019ac0de-0000-7000-8000-000000000409");
            measure(
                    stack,
                    "map, a window",
                    "441700",
                    "/ogc/collections/reaches/items?limit=50&bbox=111.9,22.0,111.91,22.01");
            measure(stack, "map, first page", "441700", "/ogc/collections/reaches/items?limit=50");
        }
    }

    private static void fill(RegistryStack stack) throws Exception {
        long begin = System.nanoTime();
        stack.execute(FILL.formatted(REACHES));
        stack.execute("analyze reach, reach_edition");
        System.out.printf(Locale.ROOT, "%,d reaches laid out in %.0f s%n", REACHES, (System.nanoTime() - begin) / 1e9);
    }

    private static void measure(RegistryStack stack, String what, String division, String path) throws Exception {
        request(stack, division, path, REQUESTS / 10);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        List<Double> millis = new ArrayList<>();
        try {
            List<Future<List<Double>>> parts = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                parts.add(clients.submit(() -> request(stack, division, path, REQUESTS / CLIENTS)));
            }
            for (Future<List<Double>> part : parts) {
                millis.addAll(part.get());
            }
        } finally {
            clients.shutdownNow();
        }
        millis.sort(null);
        double p95 = millis.get(millis.size() * 95 / 100);
        System.out.printf(
                Locale.ROOT,
                "%-22s p50 %7.1f ms  p95 %7.1f ms  max %7.1f ms  limit %.0f ms: %.1f x%n",
                what,
                millis.get(millis.size() / 2),
                p95,
                millis.get(millis.size() - 1),
                LIMIT_MILLIS,
                LIMIT_MILLIS / p95);
    }

    private static List<Double> request(RegistryStack stack, String division, String path, int times) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            HttpResponse<String> answer = stack.get(path, division);
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return millis;
    }
}
