package org.riverchief.local.port;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which process listens on a port, as far as the system lets us look. */
public record PortHolder(long pid, String command) {

    private static final String LISTEN = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;
    private static final int LONGEST_COMMAND = 80;

    /** Returns the process that listens on the TCP port; empty when it belongs to somebody else. */
    public static Optional<PortHolder> find(int port) {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> inodes(Path.of("/proc/net", table), port))
                .map(inode -> "socket:[" + inode + "]")
                .flatMap(socket -> ProcessHandle.allProcesses().filter(process -> holds(process.pid(), socket)))
                .map(process -> new PortHolder(process.pid(), command(process.pid())))
                .findFirst();
    }

    @Override
    public String toString() {
        return "pid %d (%s)".formatted(pid, command);
    }

    private static Stream<String> inodes(Path table, int port) {
        String suffix = ":%04X".formatted(port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> List.of(line.strip().split("\\s+", -1)))
                    .filter(fields -> fields.size() > INODE
                            && fields.get(STATE).equals(LISTEN)
                            && fields.get(LOCAL_ADDRESS).endsWith(suffix))
                    .map(fields -> fields.get(INODE));
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors) {
                if (target(descriptor).equals(socket)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String command(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"))
                    .replace('\0', ' ')
                    .strip();
            return line.length() <= LONGEST_COMMAND ? line : line.substring(0, LONGEST_COMMAND) + "…";
        } catch (IOException e) {
            return "unknown program";
        }
    }
}
