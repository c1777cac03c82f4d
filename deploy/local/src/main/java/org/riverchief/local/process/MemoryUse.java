package org.riverchief.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory a process and its descendants occupy. */
public final class MemoryUse {

    private MemoryUse() {}

    /** Returns mebibytes: the process' resident set, and of its descendants what they do not share with it. */
    public static long mebibytes(long pid) {
        long own = kibibytes(pid, "VmRSS:");
        long descendants = ProcessHandle.of(pid).stream()
                .flatMap(ProcessHandle::descendants)
                .mapToLong(child -> kibibytes(child.pid(), "RssAnon:"))
                .sum();
        return (own + descendants) / 1024;
    }

    private static long kibibytes(long pid, String label) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(label))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
