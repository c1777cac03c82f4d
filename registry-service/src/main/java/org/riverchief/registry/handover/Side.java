package org.riverchief.registry.handover;

/** Who signs. */
public enum Side {
    OUTGOING,
    INCOMING
}
