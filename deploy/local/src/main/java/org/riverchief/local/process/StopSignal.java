package org.riverchief.local.process;

import java.io.IOException;

/** The signals parts are ended with. */
public enum StopSignal {
    /** PostgreSQL's fast shutdown; its reaction to TERM would wait for every client to leave. */
    INT,
    TERM,
    KILL;

    void send(ProcessIdentity process) {
        if (!process.isRunning()) {
            return;
        }
        try {
            new ProcessBuilder("kill", "-s", name(), Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new LocalFailure("The command 'kill' could not be run: %s.".formatted(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
