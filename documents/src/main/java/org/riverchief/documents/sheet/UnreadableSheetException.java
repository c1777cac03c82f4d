package org.riverchief.documents.sheet;

import org.jspecify.annotations.Nullable;

/** A file that is not the table it is said to be, or larger than allowed; the message is for whoever sent it. */
public final class UnreadableSheetException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int row;

    UnreadableSheetException(int row, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.row = row;
    }

    /** Returns the row it was found in, 0 when it concerns the whole file. */
    public int row() {
        return row;
    }
}
