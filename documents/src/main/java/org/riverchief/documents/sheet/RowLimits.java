package org.riverchief.documents.sheet;

/** Holds rows to the limits. */
final class RowLimits {

    private RowLimits() {}

    static SheetRow checked(SheetRow row, SheetLimits limits) {
        if (row.number() > limits.rows()) {
            throw new UnreadableSheetException(
                    row.number(), "The file has more than %d rows; split it".formatted(limits.rows()), null);
        }
        if (row.cells().size() > limits.columns()) {
            throw new UnreadableSheetException(
                    row.number(), "The row has more than %d columns".formatted(limits.columns()), null);
        }
        if (row.cells().stream().anyMatch(cell -> cell.length() > limits.cellCharacters())) {
            throw new UnreadableSheetException(
                    row.number(), "A cell has more than %d characters".formatted(limits.cellCharacters()), null);
        }
        return row;
    }
}
