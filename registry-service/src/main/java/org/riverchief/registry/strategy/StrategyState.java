package org.riverchief.registry.strategy;

/** How far an edition of a strategy has come. */
public enum StrategyState {
    DRAFT,
    SUBMITTED,
    APPROVED,
    IN_FORCE,
    SUPERSEDED
}
