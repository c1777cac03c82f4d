package org.riverchief.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.riverchief.local.part.Part;
import org.riverchief.local.port.PortHolder;
import org.riverchief.local.port.Ports;
import org.riverchief.local.process.LocalFailure;

/** What has to be true before anything is started. */
final class Preconditions {

    private static final long GIBIBYTE = 1024L * 1024 * 1024;
    private static final long NEEDED_GIBIBYTES = 2;

    private Preconditions() {}

    static void check(List<Part> parts, Path directory) {
        for (Part part : parts) {
            for (int port : part.ports()) {
                requireFree(port, part);
            }
        }
        requireSpace(directory);
    }

    static void requireFree(int port, Part part) {
        if (Ports.isFree(port)) {
            return;
        }
        String holder = PortHolder.find(port).map(found -> " by " + found).orElse("");
        throw new LocalFailure(
                "Port %d, which %s needs, is taken%s; stop that program or shift all ports with --port-offset N."
                        .formatted(port, part.title(), holder));
    }

    private static void requireSpace(Path directory) {
        try {
            Files.createDirectories(directory);
            long usable = Files.getFileStore(directory).getUsableSpace();
            if (usable < NEEDED_GIBIBYTES * GIBIBYTE) {
                throw new LocalFailure("%s has %.1f GiB of free disk space; %d GiB are needed."
                        .formatted(directory, (double) usable / GIBIBYTE, NEEDED_GIBIBYTES));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
