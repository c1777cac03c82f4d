package org.riverchief.patrol.category;

/** How serious a problem is: 一般, 较严重, 重大. */
public enum Severity {
    MINOR,
    SERIOUS,
    MAJOR
}
