package org.riverchief.registry.division;

import java.time.LocalDate;

/**
 * That one division took over from another.
 *
 * @param document the decision it rests on
 */
record SuccessionView(String predecessorCode, String successorCode, LocalDate effectiveOn, String document) {}
