package org.riverchief.local.command;

import java.util.List;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.process.RunDirectory;
import org.riverchief.local.suite.Home;

/** Ends what a launcher that was killed left running. */
final class Leftovers {

    /** What others need is ended last. */
    private static final List<String> LAST = List.of("kafka", "postgresql");

    private Leftovers() {}

    /** Returns the parts that were still running and are not any more. */
    static List<ProcessRecord> end(Home home) {
        RunDirectory run = home.run();
        List<ProcessRecord> found = run.running().stream()
                .filter(record -> !record.part().equals(LauncherLock.LAUNCHER))
                .toList();
        found.stream()
                .filter(record -> !LAST.contains(record.part()))
                .parallel()
                .forEach(ProcessRecord::end);
        found.stream().filter(record -> LAST.contains(record.part())).parallel().forEach(ProcessRecord::end);
        found.forEach(record -> run.remove(record.part()));
        return found;
    }
}
