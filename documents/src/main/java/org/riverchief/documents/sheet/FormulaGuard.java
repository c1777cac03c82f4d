package org.riverchief.documents.sheet;

/**
 * Keeps text from becoming a formula when a spreadsheet opens a CSV file: an apostrophe goes before the characters that begin
 * one, and before an apostrophe that stands there already, so that reading takes off exactly what writing put on.
 */
final class FormulaGuard {

    private static final String BEGINNINGS = "=+-@\t\r\n'";

    private FormulaGuard() {}

    static boolean isNeeded(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }

    static String put(String text) {
        return isNeeded(text) ? "'" + text : text;
    }

    static String lift(String text) {
        return text.length() > 1 && text.charAt(0) == '\'' && isNeeded(text.substring(1)) ? text.substring(1) : text;
    }
}
