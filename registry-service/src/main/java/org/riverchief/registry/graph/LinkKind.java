package org.riverchief.registry.graph;

/** How one water leads to another. */
public enum LinkKind {
    /** The same stream goes on under another name, as through a lake. */
    CONTINUES,
    /** It joins a larger one. */
    TRIBUTARY,
    /** Part of the water is led off, as into a canal. */
    DIVERSION
}
