package org.riverchief.local.teststack;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.riverchief.local.process.ProcessIdentity;

/** Finds the process whose end is the end of the build: Maven, or the IDE. */
final class BuildProcess {

    private static final Set<String> SHELLS = Set.of("sh", "bash", "dash", "zsh", "ash", "busybox");

    private BuildProcess() {}

    /** Returns the nearest ancestor that is a Java program, since Surefire puts a shell in between; else the parent. */
    static ProcessIdentity find() {
        ProcessHandle self = ProcessHandle.current();
        return Stream.iterate(self.parent(), Optional::isPresent, handle -> handle.flatMap(ProcessHandle::parent))
                .flatMap(Optional::stream)
                .filter(handle -> commandName(handle).equals("java"))
                .findFirst()
                .or(() -> self.parent().filter(parent -> !SHELLS.contains(commandName(parent))))
                .flatMap(handle -> ProcessIdentity.of(handle.pid()))
                .orElseGet(ProcessIdentity::self);
    }

    private static String commandName(ProcessHandle handle) {
        return handle.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString())
                .orElse("");
    }
}
