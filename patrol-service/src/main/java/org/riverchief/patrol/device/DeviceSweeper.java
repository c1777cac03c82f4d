package org.riverchief.patrol.device;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Notices late positions and deletes unclaimed ones. Doing so twice, or on two replicas, changes nothing more. */
@ApplicationScoped
class DeviceSweeper {

    private final DeviceTracks tracks;

    DeviceSweeper(DeviceTracks tracks) {
        this.tracks = tracks;
    }

    @Scheduled(every = "{patrol-device.sweep-interval}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        tracks.stirPatrols();
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteUnclaimed() {
        Log.debugf("Positions no patrol claimed were deleted [count=%d]", tracks.deleteUnclaimed());
    }
}
