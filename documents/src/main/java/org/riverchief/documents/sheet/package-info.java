/**
 * Sheets: tables read from and written to XLSX and CSV, row by row, with limits against files made to exhaust memory and
 * without formulas slipping in from what users typed.
 */
@NullMarked
package org.riverchief.documents.sheet;

import org.jspecify.annotations.NullMarked;
