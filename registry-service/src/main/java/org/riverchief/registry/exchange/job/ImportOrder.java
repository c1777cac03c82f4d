package org.riverchief.registry.exchange.job;

import java.time.LocalDate;
import org.riverchief.registry.exchange.file.ExchangeFormat;

/**
 * What is to be done with a file.
 *
 * @param validFrom day the list holds from, where its rows do not say so themselves
 * @param sha256 of the file, in hexadecimal
 */
record ImportOrder(
        String kind, ExchangeFormat format, ImportMode mode, boolean dryRun, LocalDate validFrom, String sha256) {}
