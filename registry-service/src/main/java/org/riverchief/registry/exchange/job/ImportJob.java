package org.riverchief.registry.exchange.job;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.registry.exchange.file.ExchangeFormat;

/** A file that was sent to be imported, and what became of it. */
@Entity
class ImportJob extends PanacheEntityBase {

    @Id
    public UUID id;

    public String kind;

    @Enumerated(EnumType.STRING)
    public ExchangeFormat format;

    @Enumerated(EnumType.STRING)
    public ImportMode mode;

    public boolean dryRun;

    public LocalDate validFrom;

    public String sha256;

    public String divisionCode;

    @JdbcTypeCode(SqlTypes.JSON)
    public Requester requester;

    @Enumerated(EnumType.STRING)
    public ImportState state;

    public int rowsRead;

    public int rowsCreated;

    public int rowsChanged;

    public int rowsUnchanged;

    public int rowsFailed;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<RowError> errors;

    public Instant orderedAt;

    public @Nullable Instant finishedAt;

    protected ImportJob() {}

    static ImportJob of(UUID id, ImportOrder order, Requester requester, Instant at) {
        ImportJob job = new ImportJob();
        job.id = id;
        job.kind = order.kind();
        job.format = order.format();
        job.mode = order.mode();
        job.dryRun = order.dryRun();
        job.validFrom = order.validFrom();
        job.sha256 = order.sha256();
        job.divisionCode = requester.divisionCode();
        job.requester = requester;
        job.state = ImportState.QUEUED;
        job.errors = List.of();
        job.orderedAt = at;
        return job;
    }

    void finish(ImportState end, ImportCounts counts, Instant at) {
        state = end;
        rowsRead = counts.rows();
        rowsCreated = counts.created();
        rowsChanged = counts.changed();
        rowsUnchanged = counts.unchanged();
        rowsFailed = counts.failed();
        errors = counts.errors();
        finishedAt = at;
    }

    boolean isOpen() {
        return state == ImportState.QUEUED;
    }

    static Optional<UUID> findOldestOpen() {
        return find("state = ?1 order by orderedAt, id", ImportState.QUEUED)
                .<ImportJob>firstResultOptional()
                .map(job -> job.id);
    }

    static List<ImportJob> page(Conditions asked, int size) {
        return ImportJob.<ImportJob>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }
}
