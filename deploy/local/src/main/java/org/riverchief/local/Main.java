package org.riverchief.local;

import java.util.concurrent.CancellationException;
import org.riverchief.local.command.Commands;
import org.riverchief.local.process.LocalFailure;

/** The launcher behind the {@code ./riverchief} script. */
public final class Main {

    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            return Commands.run(arguments);
        } catch (LocalFailure failure) {
            System.err.println(failure.getMessage());
            return FAILED;
        } catch (CancellationException stopped) {
            // Ctrl-C or `down` while starting: the shutdown under way has already stopped everything.
            return FAILED;
        } catch (RuntimeException e) {
            System.err.println("River Chief failed: " + e.getMessage());
            if (System.getenv("RIVERCHIEF_DEBUG") != null) {
                e.printStackTrace();
            }
            return FAILED;
        }
    }
}
