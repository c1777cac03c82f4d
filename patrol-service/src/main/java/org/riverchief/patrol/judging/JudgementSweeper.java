package org.riverchief.patrol.judging;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.riverchief.defaults.leader.LeaderThread;
import org.riverchief.patrol.track.Verdict;

/** Judges what is due, on one replica at a time; what a killed one left is due still. */
@ApplicationScoped
class JudgementSweeper {

    private static final int BATCH = 50;

    private final JudgementService service;
    private final JudgingConfig config;
    private final MeterRegistry metrics;
    private final LeaderThread thread;

    JudgementSweeper(JudgementService service, JudgingConfig config, MeterRegistry metrics, DataSource dataSource) {
        this.service = service;
        this.config = config;
        this.metrics = metrics;
        this.thread = new LeaderThread("judgement-sweeper", dataSource, config.pollInterval(), this::round);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private boolean round(Connection leadership) {
        List<UUID> due = QuarkusTransaction.requiringNew().call(() -> service.due(BATCH));
        due.forEach(this::judge);
        return due.size() == BATCH;
    }

    /** One patrol that cannot be judged must not keep the others waiting. */
    private void judge(UUID patrolId) {
        try {
            service.judge(patrolId).ifPresent(this::count);
        } catch (RuntimeException e) {
            metrics.counter("patrol.judgement.failures").increment();
            Log.errorf(e, "Patrol was not judged; it is tried again later [patrolId=%s]", patrolId);
            service.postpone(patrolId, config.retryAfter());
        }
    }

    private void count(Verdict verdict) {
        metrics.counter("patrol.judged", "verdict", verdict.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
