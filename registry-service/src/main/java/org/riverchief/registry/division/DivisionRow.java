package org.riverchief.registry.division;

/**
 * One line of an imported list.
 *
 * @param number line of the file as a spreadsheet counts it: the header is 1
 */
record DivisionRow(int number, String code, String name, String level, String parent, boolean functionalZone) {}
