package org.riverchief.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.riverchief.benchmarks.ingest.IngestBenchmark;

/** Runs one benchmark by its name and prints each method's rate as a ratio to the slowest. */
public final class Benchmarks {

    private static final Map<String, Class<?>> BY_NAME = new TreeMap<>(Map.of("coverage", CoverageBenchmark.class));

    private static final Map<String, Scenario> SCENARIOS = new TreeMap<>(Map.of(
            "ingest", IngestBenchmark::run,
            "registry-import", RegistryImportBenchmark::run,
            "registry-list", RegistryListBenchmark::run));

    /** A measurement against running servers, which prints its own figures. */
    private interface Scenario {
        void run() throws Exception;
    }

    private Benchmarks() {}

    /** Takes the benchmark's name; without one, or with one there is not, it lists the names. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 1 ? arguments[0] : "";
        Class<?> benchmark = BY_NAME.get(name);
        Scenario scenario = SCENARIOS.get(name);
        if (scenario != null) {
            scenario.run();
            System.exit(0);
        }
        if (benchmark == null) {
            System.err.printf(
                    "Benchmarks: %s, %s%n", String.join(", ", BY_NAME.keySet()), String.join(", ", SCENARIOS.keySet()));
            System.exit(2);
            return;
        }
        compare(benchmark);
    }

    private static void compare(Class<?> benchmark) throws RunnerException {
        Collection<RunResult> results =
                new Runner(new OptionsBuilder().include(benchmark.getName()).build()).run();
        double slowest = results.stream()
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .min()
                .orElse(1);
        for (RunResult result : results) {
            double score = result.getPrimaryResult().getScore();
            System.out.printf(
                    "%-28s %12.1f per second  %8.2f x%n",
                    result.getPrimaryResult().getLabel(), score, score / slowest);
        }
    }
}
