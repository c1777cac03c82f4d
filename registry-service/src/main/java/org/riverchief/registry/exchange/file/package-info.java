/** Rows of CSV, XLSX and GeoJSON files, read and written one after the other. */
@NullMarked
package org.riverchief.registry.exchange.file;

import org.jspecify.annotations.NullMarked;
