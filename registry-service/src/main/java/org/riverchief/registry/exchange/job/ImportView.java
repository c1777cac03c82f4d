package org.riverchief.registry.exchange.job;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.registry.exchange.file.ExchangeFormat;

/**
 * An import as clients see it.
 *
 * @param rowsRead grows while it runs
 * @param errors the first thousand
 */
record ImportView(
        UUID id,
        String kind,
        ExchangeFormat format,
        ImportMode mode,
        boolean dryRun,
        LocalDate validFrom,
        ImportState state,
        int rowsRead,
        int rowsCreated,
        int rowsChanged,
        int rowsUnchanged,
        int rowsFailed,
        List<RowError> errors,
        String orderedBy,
        Instant orderedAt,
        @Nullable Instant finishedAt) {

    /** Shows a job; how far it is stands beside it while it runs. */
    static ImportView of(ImportJob job, @Nullable Integer progress) {
        boolean running = job.isOpen() && progress != null;
        int rowsRead = progress != null && job.isOpen() ? progress : job.rowsRead;
        return new ImportView(
                job.id,
                job.kind,
                job.format,
                job.mode,
                job.dryRun,
                job.validFrom,
                running ? ImportState.RUNNING : job.state,
                rowsRead,
                job.rowsCreated,
                job.rowsChanged,
                job.rowsUnchanged,
                job.rowsFailed,
                job.errors,
                job.requester.name(),
                job.orderedAt,
                job.finishedAt);
    }
}
