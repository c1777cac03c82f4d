package org.riverchief.registry.handover;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks for hand-overs whose due day went by. */
@ApplicationScoped
class HandoverSweeper {

    private static final int AT_MOST = 200;

    private final HandoverService handovers;

    HandoverSweeper(HandoverService handovers) {
        this.handovers = handovers;
    }

    @Scheduled(every = "${registry.handover.sweep-every:5m}", concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        while (handovers.tellOverdue(AT_MOST) == AT_MOST) {
            // The next portion is another transaction.
        }
    }
}
