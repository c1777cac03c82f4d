package org.riverchief.patrol.signal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Notices photos that came after their patrol was judged. Doing so twice, or on two replicas, changes nothing more. */
@ApplicationScoped
class EvidenceSweeper {

    private final SignalService service;

    EvidenceSweeper(SignalService service) {
        this.service = service;
    }

    @Scheduled(every = "{patrol-signal.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        service.stirByPhotos();
    }
}
