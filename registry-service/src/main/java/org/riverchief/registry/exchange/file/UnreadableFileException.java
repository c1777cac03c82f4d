package org.riverchief.registry.exchange.file;

import org.jspecify.annotations.Nullable;

/** A file that cannot be read at all, or not on from some row; the message is for whoever sent it. */
public final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;
    private final String column;

    UnreadableFileException(int row, String column, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.row = row;
        this.column = column;
    }

    public int row() {
        return row;
    }

    public String column() {
        return column;
    }
}
