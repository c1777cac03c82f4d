package org.riverchief.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A process id together with the moment it started, so that a reused id is never taken for the same process. */
public record ProcessIdentity(long pid, String start) {

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    private static final int STATE = 0;
    private static final int START_TICKS = 19;

    /** Returns the identity of a running process; empty when there is none, or when only its exit status is left. */
    public static Optional<ProcessIdentity> of(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            // The command name, in parentheses, may itself hold spaces and parentheses.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            if (fields[STATE].equals("Z") || fields[STATE].equals("X")) {
                return Optional.empty();
            }
            return Optional.of(new ProcessIdentity(pid, bootId() + ":" + fields[START_TICKS]));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns the identity of this process. */
    public static ProcessIdentity self() {
        return of(ProcessHandle.current().pid())
                .orElseThrow(() -> new IllegalStateException("The /proc file system is not mounted."));
    }

    /** Tells whether this very process still runs. */
    public boolean isRunning() {
        return of(pid).filter(this::equals).isPresent();
    }

    private static String bootId() throws IOException {
        return Files.exists(BOOT_ID) ? Files.readString(BOOT_ID).trim() : "";
    }
}
