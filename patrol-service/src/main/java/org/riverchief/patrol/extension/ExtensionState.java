package org.riverchief.patrol.extension;

enum ExtensionState {
    REQUESTED,
    GRANTED,
    REFUSED,
    /** The problem went on before anybody decided. */
    LAPSED
}
