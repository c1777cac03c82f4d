package org.riverchief.notification.watch;

import io.quarkus.arc.Arc;

/** The sweep that runs every few seconds, at the moment a test wants it. */
public final class Sweep {

    private Sweep() {}

    public static void now() {
        Arc.container().instance(DeadlineSweeper.class).get().sweep();
    }
}
