package org.riverchief.local.command;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.riverchief.local.launcher.LauncherLock;
import org.riverchief.local.launcher.SuiteState;
import org.riverchief.local.part.Part;
import org.riverchief.local.process.MemoryUse;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.suite.Home;
import org.riverchief.local.suite.Suite;

/** Shows every part with what it takes and how it is. */
record StatusCommand(Home home) {

    private static final int NOT_RUNNING = 3;
    private static final String ROW = "%-22s %6s %8s %9s  %-10s %s%n";

    int run() {
        Optional<SuiteState> state = LauncherLock.running(home).flatMap(launcher -> SuiteState.read(home));
        if (state.isEmpty()) {
            int orphans = home.run().running().size();
            System.out.println(
                    orphans == 0
                            ? "River Chief is not running."
                            : "The launcher is gone but %d of its processes run; ./riverchief down ends them."
                                    .formatted(orphans));
            return NOT_RUNNING;
        }
        Suite suite =
                Suite.of(home, state.get().ports(), home.secrets(), state.get().infrastructureOnly());
        System.out.printf(ROW, "PART", "PORT", "PID", "MEMORY", "HEALTH", "UPTIME");
        long total = suite.parts().stream().mapToLong(this::show).sum();
        System.out.printf(ROW, "", "", "", total + " MiB", "", "");
        return 0;
    }

    private long show(Part part) {
        Optional<ProcessRecord> record = home.run().find(part.name()).filter(ProcessRecord::isRunning);
        int port = part.ports().get(0);
        if (record.isEmpty()) {
            System.out.printf(ROW, part.name(), port, "-", "-", "stopped", "");
            return 0;
        }
        long pid = record.get().process().pid();
        long memory = MemoryUse.mebibytes(pid);
        String health = part.ready() ? "ready" : "not ready";
        System.out.printf(ROW, part.name(), port, pid, memory + " MiB", health, uptime(pid));
        return memory;
    }

    private static String uptime(long pid) {
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .map(start -> Duration.between(start, Instant.now()).toSeconds())
                .map(seconds -> "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60))
                .orElse("");
    }
}
