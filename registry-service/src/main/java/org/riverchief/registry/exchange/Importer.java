package org.riverchief.registry.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of one file. A row is refused by throwing {@link CellException} or a problem of the domain before anything
 * of it is written.
 */
public interface Importer<T> {

    /** Returns the order rows must be taken in, or null for that of the file. A file that is ordered is read as a whole. */
    default @Nullable Comparator<ImportRow> order() {
        return null;
    }

    /** Looks up at once what the next rows will be held against; {@link #complete} and {@link #take} follow for each. */
    default void prepare(List<ImportRow> rows) {}

    /**
     * Adds what follows from other cells, as the id of something the file names by its code.
     *
     * @param values by the names of the facts' components
     */
    default void complete(ImportRow row, Map<String, Object> values) {}

    /** Registers or changes what the row is about. */
    RowOutcome take(ImportRow row, T facts);

    /** Writes what was taken and is still held back; called now and then and at the end. */
    default void flush() {}
}
