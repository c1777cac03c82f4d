package org.riverchief.documents.sheet;

/** A text that does not fit into a cell of the format. */
public final class OversizedCellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OversizedCellException(int row, int characters, int most) {
        super("Row %d has a text of %d characters; a cell holds %d".formatted(row, characters, most));
    }
}
