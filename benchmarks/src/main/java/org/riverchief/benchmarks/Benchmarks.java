package org.riverchief.benchmarks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs one benchmark by its name and prints each method's rate as a ratio to the slowest. */
public final class Benchmarks {

    private static final Map<String, Class<?>> BY_NAME = new TreeMap<>(Map.of("coverage", CoverageBenchmark.class));

    private Benchmarks() {}

    /** Takes the benchmark's name; without one, or with one there is not, it lists the names. */
    public static void main(String[] arguments) throws RunnerException {
        Class<?> benchmark = arguments.length == 1 ? BY_NAME.get(arguments[0]) : null;
        if (benchmark == null) {
            System.err.println("Benchmarks: " + String.join(", ", BY_NAME.keySet()));
            System.exit(2);
            return;
        }
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
