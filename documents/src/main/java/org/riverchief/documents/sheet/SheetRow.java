package org.riverchief.documents.sheet;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as Excel shows it: the first row of the file is 1
 * @param cells text of each cell, empty where there is none: numbers plain, days as 2025-05-03, times as
 *     2025-05-03T08:30:00, truth as true or false
 */
public record SheetRow(int number, List<String> cells) {

    /** Returns whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
