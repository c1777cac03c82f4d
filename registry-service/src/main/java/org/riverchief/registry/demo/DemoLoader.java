package org.riverchief.registry.demo;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;

/**
 * Loads the demo data step by step, each step once and whole: a step and its mark are one transaction, so that what a killed
 * process left undone is done by the next start, and two processes starting at once do not do it twice.
 */
@ApplicationScoped
class DemoLoader {

    private static final int STEP_SECONDS = 300;

    private final EntityManager database;
    private final Clock clock;

    DemoLoader(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void load(List<DemoStep> steps) {
        for (DemoStep step : steps) {
            QuarkusTransaction.requiringNew().timeout(STEP_SECONDS).run(() -> {
                if (mark(step)) {
                    step.action().run();
                    Log.infof("Demo data loaded [step=%s]", step.name());
                }
            });
        }
    }

    boolean hasBegun() {
        return !database.createNativeQuery("select step from demo_load limit 1", String.class)
                .getResultList()
                .isEmpty();
    }

    /** Another process in the same step keeps this waiting until it committed or died. */
    private boolean mark(DemoStep step) {
        return database.createNativeQuery(
                                "insert into demo_load (step, loaded_at) values (:step, :at) on conflict do nothing")
                        .setParameter("step", step.name())
                        .setParameter("at", clock.instant())
                        .executeUpdate()
                == 1;
    }
}
