package org.riverchief.registry.board;

/** How far a board has come. */
public enum BoardState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
