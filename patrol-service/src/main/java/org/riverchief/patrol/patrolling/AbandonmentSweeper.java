package org.riverchief.patrol.patrolling;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.riverchief.defaults.leader.LeaderThread;

/** Gives patrols up that were never completed, on one replica at a time. */
@ApplicationScoped
class AbandonmentSweeper {

    private static final int BATCH = 50;

    private final PatrolService patrols;
    private final MeterRegistry metrics;
    private final LeaderThread thread;

    AbandonmentSweeper(PatrolService patrols, PatrollingConfig config, MeterRegistry metrics, DataSource dataSource) {
        this.patrols = patrols;
        this.metrics = metrics;
        this.thread = new LeaderThread(
                "abandonment-sweeper", dataSource, config.abandonmentPollInterval(), leadership -> sweep());
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private boolean sweep() {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> patrols.abandonmentDue(BATCH));
        long closed = due.stream().filter(this::abandon).count();
        return closed == BATCH;
    }

    /** One that cannot be closed must not keep the others waiting. */
    private boolean abandon(UUID patrolId) {
        try {
            patrols.abandon(patrolId);
            metrics.counter("patrol.abandoned").increment();
            return true;
        } catch (RuntimeException e) {
            Log.errorf(e, "A patrol was not given up; it is tried again [patrolId=%s]", patrolId);
            return false;
        }
    }
}
