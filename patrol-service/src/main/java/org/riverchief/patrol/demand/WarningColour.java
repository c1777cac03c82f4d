package org.riverchief.patrol.demand;

/** How serious a warning on a water is, the least first (Guangzhou: yellow, orange, red). */
public enum WarningColour {
    YELLOW,
    ORANGE,
    RED
}
