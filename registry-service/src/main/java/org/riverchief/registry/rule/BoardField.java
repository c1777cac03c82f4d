package org.riverchief.registry.rule;

/** What stands on a notice board; which of it must is for the rule to say. */
public enum BoardField {
    DUTIES,
    OVERVIEW,
    GOALS,
    SUPERVISION_PHONE,
    START,
    END,
    LENGTH,
    CHIEFS,
    FORBIDDEN_ACTS,
    ISSUER,
    MAP
}
