package org.riverchief.benchmarks;

import java.io.BufferedWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Imports 100,000 reaches of 20 vertices from a CSV file as an office would: over HTTP, with every check, event and audit
 * entry, in one transaction that is on the disk at the end. Then sends the same file again, which changes nothing.
 */
final class RegistryImportBenchmark {

    private static final int REACHES = 100_000;
    private static final int VERTICES = 20;
    private static final double LIMIT_SECONDS = 60;
    private static final Pattern FIELD =
            Pattern.compile("\"(state|rowsRead|rowsCreated|rowsUnchanged|id)\":\"?([^\",}]+)");

    private RegistryImportBenchmark() {}

    static void run() throws Exception {
        try (RegistryStack stack = RegistryStack.start()) {
            Path file = stack.file("reaches.csv");
            write(file);
            System.out.printf("%,d reaches, %.1f MB%n", REACHES, Files.size(file) / 1e6);
            measure(stack, file, "first import (all created)");
            measure(stack, file, "second import (all unchanged)");
        }
    }

    private static void measure(RegistryStack stack, Path file, String what) throws Exception {
        long begin = System.nanoTime();
        HttpResponse<String> answer = stack.post("/api/registry/v1/imports?kind=reaches", "text/csv", file);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        String id = field(answer.body(), "id");
        double received = seconds(begin);
        String job = answer.body();
        while (field(job, "state").matches("QUEUED|RUNNING")) {
            TimeUnit.MILLISECONDS.sleep(200);
            job = stack.get("/api/registry/v1/imports/" + id, "441700").body();
        }
        double total = seconds(begin);
        if (!field(job, "state").equals("IMPORTED")) {
            throw new IllegalStateException(job.substring(0, Math.min(2_000, job.length())));
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %6.1f s (%.1f s to receive), %,8.0f rows per second, limit %.0f s: %.2f x%n",
                what,
                total,
                received,
                REACHES / total,
                LIMIT_SECONDS,
                LIMIT_SECONDS / total);
    }

    private static String field(String json, String name) {
        Matcher matcher = FIELD.matcher(json);
        while (matcher.find()) {
            if (matcher.group(1).equals(name)) {
                return matcher.group(2);
            }
        }
        throw new IllegalStateException("No field " + name + " in " + json);
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void write(Path file) throws Exception {
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("code,name,waterBody,waterBodyDivision,divisionCode,bank,chainageFromKm,chainageToKm,schematic,"
                    + "verified,validFrom,geometry\n");
            for (int i = 0; i < REACHES; i++) {
                csv.write(
                        "441781%06d,量测河段%d,漠阳江,441700,441781105201,BOTH,%d.%03d,%d.%03d,true,false,2025-06-01,\"%s\"%n"
                                .formatted(100_000 + i, i, i / 1000, i % 1000, i / 1000 + 1, i % 1000, line(i)));
            }
        }
    }

    private static String line(int index) {
        StringBuilder line = new StringBuilder("LINESTRING (");
        double longitude = 111.5 + index % 300 * 0.002;
        int row = index / 300;
        double latitude = 21.8 + row * 0.002;
        for (int vertex = 0; vertex < VERTICES; vertex++) {
            line.append(vertex == 0 ? "" : ", ")
                    .append(String.format(
                            Locale.ROOT, "%.6f %.6f", longitude + vertex * 5e-5, latitude + vertex * 4e-5));
        }
        return line.append(')').toString();
    }
}
