package org.riverchief.local.part;

import java.io.IOException;
import java.util.List;

/** One server or service of the stack. */
public interface Part {

    /** Returns the name used in commands and file names, such as {@code patrol-service}. */
    String name();

    /** Returns the name shown to people, such as {@code PostgreSQL 18.6}. */
    String title();

    /** Returns the ports it listens on, the main one first. */
    List<Integer> ports();

    /** Lays out the files the part needs and returns what to run. */
    Launch prepare() throws IOException;

    /** Tells whether the started process answers; must return soon. */
    boolean ready();
}
