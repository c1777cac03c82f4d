package org.riverchief.registry.exchange.job;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.file.RowReader;
import org.riverchief.registry.exchange.file.UnreadableFileException;

/** Takes one file from its first row to its end. */
@ApplicationScoped
class ImportRun {

    /** Rows that may spoil a transaction before the rest of the file is no longer looked at. */
    private static final int MOST_SPOILERS = 20;

    private final ExchangeKinds kinds;
    private final ImportFiles files;
    private final FactsReader facts;
    private final EntityManager database;
    private final Clock clock;
    private final ImportConfig config;

    ImportRun(
            ExchangeKinds kinds,
            ImportFiles files,
            FactsReader facts,
            EntityManager database,
            Clock clock,
            ImportConfig config) {
        this.kinds = kinds;
        this.files = files;
        this.facts = facts;
        this.database = database;
        this.clock = clock;
        this.config = config;
    }

    /**
     * Takes the file of a job, whose end is written in the same transaction as the rows.
     */
    void run(ImportJob job) {
        try {
            Path file = Files.createTempFile("import-", "." + job.format.extension());
            try {
                files.copy(job.id, file);
                take(job, kinds.require(job.kind), file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(ImportJob job, ExchangeKind<?> kind, Path file) {
        Map<Integer, RowError> refused = new HashMap<>();
        while (true) {
            Attempt attempt = inTransaction(() -> attempt(job, kind, file, refused));
            RowError spoiler = attempt.spoiler();
            if (attempt.committed()) {
                return;
            }
            if (spoiler == null) {
                end(job.id, job.dryRun ? ImportState.CHECKED : ImportState.REJECTED, attempt.counts());
                return;
            }
            if (refused.size() == MOST_SPOILERS) {
                attempt.counts().stop(spoiler);
                end(job.id, ImportState.REJECTED, attempt.counts());
                return;
            }
            refused.put(spoiler.row(), spoiler);
        }
    }

    /** What became of a pass; a spoiler is the row it ended at. */
    private record Attempt(
            boolean committed,
            ImportCounts counts,
            @Nullable RowError spoiler) {}

    /** Commits or rolls back as the attempt says; a rollback that is wanted is no failure. */
    private Attempt inTransaction(Supplier<Attempt> work) {
        QuarkusTransaction.begin(QuarkusTransaction.beginOptions()
                .timeout(Math.toIntExact(config.timeLimit().toSeconds())));
        boolean committed = false;
        try {
            Attempt attempt = work.get();
            if (attempt.committed()) {
                QuarkusTransaction.commit();
                committed = true;
            }
            return attempt;
        } finally {
            if (!committed && QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                QuarkusTransaction.rollback();
            }
        }
    }

    private <T> Attempt attempt(ImportJob job, ExchangeKind<T> kind, Path file, Map<Integer, RowError> refused) {
        ImportPass.Tools tools = new ImportPass.Tools(
                facts, database, ImportRun::isSpoilt, config.batchSize(), rows -> files.progress(job.id, rows));
        ImportPass<T> pass = new ImportPass<>(kind, job.validFrom, refused, tools);
        RowError spoiler = walk(pass, job, kind, file).orElse(null);
        boolean wanted = !job.dryRun
                && spoiler == null
                && (job.mode == ImportMode.SKIP_BAD || !pass.counts().hasErrors())
                && pass.counts().fileIsWhole();
        if (wanted) {
            finish(job.id, ImportState.IMPORTED, pass.counts());
        }
        return new Attempt(wanted, pass.counts(), spoiler);
    }

    private static <T> Optional<RowError> walk(ImportPass<T> pass, ImportJob job, ExchangeKind<T> kind, Path file) {
        try (RowReader rows = RowReader.open(file, job.format, kind.columns())) {
            return pass.run(rows);
        } catch (UnreadableFileException e) {
            pass.counts().stop(new RowError(e.row(), e.column(), String.valueOf(e.getMessage())));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isSpoilt() {
        return QuarkusTransaction.getStatus() != Status.STATUS_ACTIVE;
    }

    /** Writes the end of an import that changed nothing. */
    void end(UUID id, ImportState state, ImportCounts counts) {
        QuarkusTransaction.requiringNew().run(() -> finish(id, state, counts));
    }

    private void finish(UUID id, ImportState state, ImportCounts counts) {
        ImportJob job = Objects.requireNonNull(ImportJob.<ImportJob>findById(id));
        job.finish(state, counts, clock.instant());
        files.drop(id);
    }
}
