package org.riverchief.assessment.recomputation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.defaults.leader.LeaderThread;

/** Judges what is due, on one replica at a time, each chief's period in a transaction of its own. */
@Startup
@ApplicationScoped
class RecomputationSweeper {

    private final RecomputationService service;
    private final RecomputationConfig config;
    private final PeriodClock clock;
    private final LeaderThread thread;
    private final AtomicLong oldestDueSeconds = new AtomicLong();

    RecomputationSweeper(
            RecomputationService service,
            RecomputationConfig config,
            PeriodClock clock,
            DataSource dataSource,
            MeterRegistry metrics) {
        this.service = service;
        this.config = config;
        this.clock = clock;
        this.thread = new LeaderThread("score-recomputation", dataSource, config.idle(), this::step);
        TimeGauge.builder("riverchief.score.oldest.due", oldestDueSeconds::get, TimeUnit.SECONDS)
                .description("How long the oldest score that must be computed again has waited")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private boolean step(Connection connection) {
        service.openPeriods();
        List<Due> due = service.due(config.batchSize());
        due.forEach(this::recompute);
        oldestDueSeconds.set(service.oldestDue()
                .map(oldest -> Duration.between(oldest, clock.now()).toSeconds())
                .orElse(0L));
        return due.size() == config.batchSize();
    }

    /** One period that cannot be judged must not keep the others from it. */
    private void recompute(Due due) {
        try {
            service.recompute(due);
        } catch (RuntimeException e) {
            Log.errorf(
                    e,
                    "Score was not computed and will be tried again [chiefId=%s, periodFrom=%s]",
                    due.chiefId(),
                    due.periodFrom());
            service.postpone(due);
        }
    }
}
