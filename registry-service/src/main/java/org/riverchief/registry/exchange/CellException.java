package org.riverchief.registry.exchange;

/** A cell that cannot be taken; the message says what to write instead. */
public final class CellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;

    /** Refuses a cell; the column is its name, or an empty string for the whole row. */
    public CellException(String column, String reason) {
        super(reason);
        this.column = column;
    }

    public String column() {
        return column;
    }
}
