package org.riverchief.local.command;

import java.util.List;
import org.riverchief.local.launcher.ControlClient;
import org.riverchief.local.launcher.LauncherLock;
import org.riverchief.local.process.LocalFailure;

/** Runs the command a command line names. */
public final class Commands {

    private Commands() {}

    /**
     * Returns the exit code.
     *
     * @throws LocalFailure with the sentence to show when the command cannot be carried out
     */
    public static int run(String[] arguments) {
        Options options = Options.parse(arguments);
        return switch (options.command()) {
            case "up" ->
                options.has(Options.DETACH)
                        ? new DetachedUp(options.home(), List.of(arguments)).run()
                        : new UpCommand(options).run();
            case "down" -> new DownCommand(options.home()).run();
            case "status" -> new StatusCommand(options.home()).run();
            case "stop", "start", "kill" -> {
                new ControlClient(options.home()).send(options.command(), part(options));
                yield 0;
            }
            case "env" -> new EnvCommand(options).run(part(options));
            case "check-idle" -> {
                LauncherLock.requireNone(options.home());
                yield 0;
            }
            default ->
                throw new LocalFailure("There is no command '%s'; see ./riverchief help.".formatted(options.command()));
        };
    }

    private static String part(Options options) {
        if (options.operands().size() != 1) {
            throw new LocalFailure("Name the part: ./riverchief %s PART.".formatted(options.command()));
        }
        return options.operands().get(0);
    }
}
