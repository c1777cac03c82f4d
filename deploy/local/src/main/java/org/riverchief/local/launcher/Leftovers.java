package org.riverchief.local.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;
import org.riverchief.local.process.Together;
import org.riverchief.local.suite.Home;

/** Ends what a launcher that was killed left running. */
public final class Leftovers {

    /** What others need is ended last. */
    private static final List<String> LAST = List.of("kafka", "postgresql");

    private Leftovers() {}

    /** Returns the parts that were still running and are not any more. */
    public static List<ProcessRecord> end(Home home) {
        RunDirectory run = home.run();
        List<ProcessRecord> found = run.running().stream()
                .filter(record -> !record.part().equals(LauncherLock.LAUNCHER))
                .toList();
        Map<Boolean, List<ProcessRecord>> byOrder =
                found.stream().collect(Collectors.partitioningBy(record -> LAST.contains(record.part())));
        endTogether(byOrder.getOrDefault(false, List.of()));
        endTogether(byOrder.getOrDefault(true, List.of()));
        found.forEach(record -> run.remove(record.part()));
        return found;
    }

    private static void endTogether(List<ProcessRecord> records) {
        Together.run(records, ProcessRecord::end, Optional::empty);
    }
}
