package org.riverchief.registry.board;

/** The bank a board stands on, seen downstream. */
public enum BoardSide {
    LEFT,
    RIGHT
}
