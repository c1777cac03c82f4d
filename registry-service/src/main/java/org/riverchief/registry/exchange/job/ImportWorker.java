package org.riverchief.registry.exchange.job;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.riverchief.defaults.leader.LeaderThread;

/** Takes waiting files one after the other, on one replica at a time. */
@ApplicationScoped
class ImportWorker {

    private final ImportRun run;
    private final ImportFiles files;
    private final OrderedWork ordered;
    private final ImportConfig config;
    private final LeaderThread thread;

    ImportWorker(ImportRun run, ImportFiles files, OrderedWork ordered, ImportConfig config, DataSource dataSource) {
        this.run = run;
        this.files = files;
        this.ordered = ordered;
        this.config = config;
        this.thread = new LeaderThread("imports", dataSource, config.pollInterval(), this::step);
    }

    void start(@Observes StartupEvent event) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        thread.stop();
    }

    private boolean step(Connection connection) {
        Optional<UUID> open = QuarkusTransaction.requiringNew().call(ImportJob::findOldestOpen);
        open.ifPresent(this::take);
        return open.isPresent();
    }

    private void take(UUID id) {
        ImportJob job =
                QuarkusTransaction.requiringNew().call(() -> Objects.requireNonNull(ImportJob.<ImportJob>findById(id)));
        if (files.begin(id) > config.attempts()) {
            Log.errorf("Import given up, the process died over it too often [import=%s]", id);
            run.end(id, ImportState.FAILED, new ImportCounts());
            return;
        }
        try {
            ordered.by(job.requester, () -> run.run(job));
            Log.infof("Import ended [import=%s, kind=%s]", id, job.kind);
        } catch (RuntimeException e) {
            Log.errorf(e, "Import failed [import=%s]", id);
            run.end(id, ImportState.FAILED, new ImportCounts());
        }
    }
}
