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
        stack.execute("""
                create temporary table place as select code, (row_number() over (order by code) - 1)::integer as number
                from division where level = 'VILLAGE';
                insert into reach (id, code, water_body_id, version)
                select ('00000000-0000-4000-8000-' || lpad(to_hex(i), 12, '0'))::uuid,
                       substr(p.code, 1, 6) || lpad((100000 + i / 4)::text, 6, '0'),
                       '019ac0de-0000-7000-8000-000000000401', 0
                from generate_series(0, 999999) i
                join place p on p.number = (i / 4) % (select count(*) from place where code like '4417' || (array['02','04','21','81'])[i % 4 + 1] || '%')
                    + (select min(number) from place where code like '4417' || (array['02','04','21','81'])[i % 4 + 1] || '%');
                insert into reach_edition (id, reach_id, name, division_code, level, bank, geometry, chainage_from_km,
                    chainage_to_km, schematic, verified, valid_from)
                select r.id, r.id, '量测河段' || row_number() over (order by r.id),
                       p.code, 'VILLAGE', 'BOTH',
                       jsonb_build_object('type', 'LineString', 'coordinates', jsonb_build_array(
                           jsonb_build_array(round((111.3 + random())::numeric, 6), round((21.6 + random())::numeric, 6)),
                           jsonb_build_array(round((111.3 + random())::numeric, 6), round((21.6 + random())::numeric, 6)))),
                       1, 2, true, false, '2025-01-01'
                from reach r join place p on p.number = 0
                where r.id::text like '00000000-%'""");
        System.out.printf(Locale.ROOT, "1,000,000 reaches laid out in %.0f s%n", (System.nanoTime() - begin) / 1e9);
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
