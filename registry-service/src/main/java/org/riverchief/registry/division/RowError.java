package org.riverchief.registry.division;

/**
 * Why a line of an imported list cannot be taken.
 *
 * @param row line of the file as a spreadsheet counts it: the header is 1
 */
record RowError(int row, String column, String reason) {}
