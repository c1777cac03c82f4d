package org.riverchief.registry.chief;

/** Said within the service, in the transaction that changes a chief's record. */
public record ChiefChanged(ChiefView chief) {}
