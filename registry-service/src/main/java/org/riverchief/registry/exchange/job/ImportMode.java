package org.riverchief.registry.exchange.job;

/** What becomes of a file with bad rows. */
enum ImportMode {
    ALL_OR_NOTHING,
    SKIP_BAD
}
