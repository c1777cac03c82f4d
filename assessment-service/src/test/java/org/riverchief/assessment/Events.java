package org.riverchief.assessment;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import org.riverchief.defaults.events.ReceivedEvent;

/** Envelopes for payloads that are read directly. */
public final class Events {

    private Events() {}

    public static ReceivedEvent received(String type) {
        return new ReceivedEvent(
                "019ac0de-0000-7000-8000-0000000000ff",
                "/instances/441781/test",
                type,
                "subject",
                Instant.parse("2026-11-01T00:00:00Z"),
                7,
                "{}",
                new ObjectMapper());
    }
}
