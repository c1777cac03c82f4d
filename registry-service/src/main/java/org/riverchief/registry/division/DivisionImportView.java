package org.riverchief.registry.division;

/** What an import did. */
record DivisionImportView(int created, int changed, int unchanged) {}
