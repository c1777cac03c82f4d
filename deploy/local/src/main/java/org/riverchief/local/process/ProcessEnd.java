package org.riverchief.local.process;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Ends processes. */
final class ProcessEnd {

    private static final Duration PATIENCE_AFTER_KILL = Duration.ofSeconds(5);

    private ProcessEnd() {}

    /** Asks the process to end, waits, and kills it with its descendants when it does not. */
    static void of(ProcessIdentity process, StopSignal signal, Duration patience) {
        signal.send(process);
        if (!Waiting.until(() -> !process.isRunning(), patience)) {
            kill(process);
        }
    }

    /** Kills the process and its descendants at once. */
    static void kill(ProcessIdentity process) {
        List<ProcessIdentity> tree = tree(process);
        tree.forEach(StopSignal.KILL::send);
        Waiting.until(() -> tree.stream().noneMatch(ProcessIdentity::isRunning), PATIENCE_AFTER_KILL);
    }

    private static List<ProcessIdentity> tree(ProcessIdentity process) {
        Stream<ProcessIdentity> descendants = ProcessHandle.of(process.pid()).stream()
                .flatMap(ProcessHandle::descendants)
                .flatMap(handle -> ProcessIdentity.of(handle.pid()).stream());
        return Stream.concat(Stream.of(process), descendants).toList();
    }
}
