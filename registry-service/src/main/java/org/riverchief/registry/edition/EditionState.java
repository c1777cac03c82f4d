package org.riverchief.registry.edition;

/** Whether an edition is out. */
public enum EditionState {
    DRAFT,
    PUBLISHED
}
