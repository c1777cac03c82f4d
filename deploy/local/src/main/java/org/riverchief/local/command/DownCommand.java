package org.riverchief.local.command;

import java.time.Duration;
import java.util.Optional;
import org.riverchief.local.launcher.LauncherLock;
import org.riverchief.local.launcher.Leftovers;
import org.riverchief.local.process.ProcessRecord;
import org.riverchief.local.suite.Home;

/** Stops the launcher, which stops its parts, and whatever a killed launcher left. */
record DownCommand(Home home) {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    int run() {
        Optional<ProcessRecord> launcher = LauncherLock.running(home);
        launcher.ifPresent(record -> record.end(PATIENCE));
        int leftovers = Leftovers.end(home).size();
        LauncherLock.forget(home);
        if (leftovers > 0) {
            System.out.printf("Ended %d processes of a launcher that was killed.%n", leftovers);
            return 0;
        }
        System.out.println(launcher.isPresent() ? "River Chief is stopped." : "River Chief is not running.");
        return 0;
    }
}
