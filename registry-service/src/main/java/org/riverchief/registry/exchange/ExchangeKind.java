package org.riverchief.registry.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A kind of thing that comes and goes in files.
 *
 * @param <T> what a row says, once it is read: the same record as for a single registration
 */
public interface ExchangeKind<T> {

    /** Returns the word for it in addresses, as {@code reaches}. */
    String name();

    /** Returns what a sheet of it is called. */
    String title();

    /** Returns the columns in the order they are exported in. */
    List<Column> columns();

    Class<T> facts();

    /** Returns the roles that may import it. */
    Set<String> roles();

    /**
     * Begins an import in the running transaction.
     *
     * @param day from which the list holds, where its rows do not say so themselves
     */
    Importer<T> importer(LocalDate day);

    /**
     * Writes the rows of a division and all below it, in an order in which they can be imported again.
     *
     * @param divisionPrefix what the code of a row's division begins with
     * @param day on which they are in force
     */
    void export(String divisionPrefix, LocalDate day, RowSink sink) throws IOException;
}
