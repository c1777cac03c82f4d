package org.riverchief.patrol.integration.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.riverchief.defaults.events.ReceivedEvent;

/** Which event a read copy is from. Sequences compare only within one source; across sources time decides. */
@Embeddable
record EventPosition(
        @Column(name = "event_source") String source,
        @Column(name = "event_sequence") long sequence,
        @Column(name = "event_time") Instant time) {

    static EventPosition of(ReceivedEvent event) {
        return new EventPosition(event.source(), event.sequence(), event.time());
    }

    /** Returns whether what this position says is older than, or the same as, what is known from the other. */
    boolean isNotAfter(EventPosition known) {
        if (source.equals(known.source)) {
            return sequence <= known.sequence;
        }
        return !time.isAfter(known.time);
    }
}
