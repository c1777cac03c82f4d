package org.riverchief.documents.sheet;

/**
 * How large a file may be when it is read.
 *
 * @param rows with the heading
 * @param cellCharacters of one cell
 * @param unpackedBytes of everything in an XLSX file, which is a ZIP archive
 */
public record SheetLimits(int rows, int columns, int cellCharacters, long unpackedBytes) {

    /** Excel's own limit of a cell is 32,767 characters; in CSV the line of a long river needs more. */
    public static final SheetLimits USUAL = new SheetLimits(1_000_001, 200, 1_000_000, 1L << 30);
}
