package org.riverchief.registry.handover;

/** Where a hand-over stands; NOT_NEEDED when the same person was appointed again. */
public enum HandoverState {
    OPEN,
    SIGNED,
    NOT_NEEDED
}
