package org.riverchief.registry.exchange.job;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.registry.exchange.CellException;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.ImportRow;
import org.riverchief.registry.exchange.Importer;

/** One walk through a file, in a transaction of its own. */
final class ImportPass<T> {

    /** What a pass works with. */
    record Tools(
            FactsReader facts, EntityManager database, BooleanSupplier spoilt, int batchSize, IntConsumer progress) {}

    private final ExchangeKind<T> kind;
    private final Importer<T> importer;
    private final Map<Integer, RowError> refused;
    private final Tools tools;
    private final ImportCounts counts = new ImportCounts();

    /**
     * Prepares a pass.
     *
     * @param refused rows that spoilt the transaction of an earlier pass, which this one leaves out
     */
    ImportPass(ExchangeKind<T> kind, LocalDate day, Map<Integer, RowError> refused, Tools tools) {
        this.kind = kind;
        this.importer = kind.importer(day);
        this.refused = refused;
        this.tools = tools;
    }

    ImportCounts counts() {
        return counts;
    }

    /** Takes the rows and returns the one that spoilt the transaction, if one did: the pass ended there. */
    Optional<RowError> run(Iterator<ImportRow> rows) {
        Iterator<ImportRow> ordered = ordered(rows);
        while (ordered.hasNext()) {
            Optional<RowError> spoiler = takeAll(next(ordered));
            if (spoiler.isPresent()) {
                return spoiler;
            }
            flush();
        }
        return Optional.empty();
    }

    private List<ImportRow> next(Iterator<ImportRow> rows) {
        List<ImportRow> batch = new ArrayList<>();
        while (rows.hasNext() && batch.size() < tools.batchSize()) {
            batch.add(rows.next());
        }
        return batch;
    }

    private Optional<RowError> takeAll(List<ImportRow> batch) {
        importer.prepare(batch);
        for (ImportRow row : batch) {
            Optional<RowError> spoiler = take(row);
            if (spoiler.isPresent()) {
                return spoiler;
            }
        }
        return Optional.empty();
    }

    private Iterator<ImportRow> ordered(Iterator<ImportRow> rows) {
        if (importer.order() == null) {
            return rows;
        }
        List<ImportRow> all = new ArrayList<>();
        rows.forEachRemaining(all::add);
        all.sort(importer.order());
        return all.iterator();
    }

    private Optional<RowError> take(ImportRow row) {
        RowError known = refused.get(row.number());
        if (known != null) {
            counts.add(known);
            return Optional.empty();
        }
        try {
            Map<String, Object> values = new HashMap<>(row.values());
            importer.complete(row, values);
            counts.add(importer.take(row, tools.facts().read(kind.facts(), values)));
            return Optional.empty();
        } catch (CellException e) {
            return note(new RowError(row.number(), e.column(), String.valueOf(e.getMessage())), e);
        } catch (DomainException e) {
            return note(new RowError(row.number(), "", "%s (%s)".formatted(e.getMessage(), e.code())), e);
        }
    }

    private Optional<RowError> note(RowError error, RuntimeException cause) {
        if (cause.getCause() instanceof PersistenceException || tools.spoilt().getAsBoolean()) {
            return Optional.of(error);
        }
        counts.add(error);
        return Optional.empty();
    }

    private void flush() {
        importer.flush();
        tools.database().flush();
        tools.database().clear();
        tools.progress().accept(counts.rows());
    }
}
