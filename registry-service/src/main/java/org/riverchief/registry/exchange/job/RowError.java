package org.riverchief.registry.exchange.job;

/**
 * A row that cannot be taken.
 *
 * @param row as a spreadsheet shows it; 0 where it concerns the whole file
 * @param column its name, empty where it concerns the whole row
 */
record RowError(int row, String column, String reason) {}
