package org.riverchief.notification.watch;

import java.time.Instant;

/**
 * Where an event stands among those of its case. Events of one source are ordered by its sequence, whatever order they
 * arrive in; should a case move to another source, the time decides.
 */
public record EventPosition(String source, long sequence, Instant time) {

    boolean isAfter(EventPosition other) {
        return source.equals(other.source) ? sequence > other.sequence : time.isAfter(other.time);
    }
}
