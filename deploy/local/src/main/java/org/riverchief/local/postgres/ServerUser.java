package org.riverchief.local.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.riverchief.local.process.LocalFailure;

/** PostgreSQL refuses to run as root, so root runs it as somebody else. */
enum ServerUser {
    OURSELVES,
    /** A user namespace without root's rights; files stay the caller's. Not every container allows it. */
    USER_NAMESPACE,
    NOBODY;

    private static final int ROOT = 0;
    private static final String NOBODY_ID = "65534";

    /** Returns the first way that works here. */
    static ServerUser choose() {
        if (!isRoot()) {
            return OURSELVES;
        }
        return Stream.of(USER_NAMESPACE, NOBODY)
                .filter(ServerUser::works)
                .findFirst()
                .orElseThrow(() -> new LocalFailure("PostgreSQL cannot run as root, and neither 'unshare -U' nor "
                        + "'setpriv' works here; run as an ordinary user."));
    }

    /** Returns the command line that runs the program as this user. */
    List<String> command(List<String> program) {
        return Stream.concat(prefix().stream(), program.stream()).toList();
    }

    /** Gives the directory and what is in it to this user. */
    void own(Path directory) throws IOException {
        if (this == OURSELVES) {
            return;
        }
        String owner = this == NOBODY ? NOBODY_ID : Integer.toString(ROOT);
        UserPrincipal principal =
                directory.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(owner);
        if (Files.getOwner(directory).equals(principal)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.toList()) {
                Files.setOwner(path, principal);
            }
        }
    }

    private List<String> prefix() {
        return switch (this) {
            case OURSELVES -> List.of();
            case USER_NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_ID, "--regid=" + NOBODY_ID, "--clear-groups");
        };
    }

    private boolean works() {
        try {
            Process trial = new ProcessBuilder(command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return trial.waitFor(5, TimeUnit.SECONDS) && trial.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isRoot() {
        try {
            return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(ROOT);
        } catch (IOException e) {
            throw new LocalFailure("The /proc file system is not mounted.", e);
        }
    }
}
