package org.riverchief.defaults.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of outbox and inbox. */
@ConfigMapping(prefix = "riverchief.events")
interface EventsConfig {

    /** Whether this process may send; a process that only answers requests leaves it to others. */
    @WithDefault("true")
    boolean relayEnabled();

    /** Pause of the relay when it found nothing to send. */
    Duration relayPollInterval();

    /** Most events the relay takes at a time. */
    int relayBatchSize();

    /** How long an event may be missing between others before it is reported as lost. */
    Duration gapAlarmAfter();

    /** How long the ids of processed events are remembered. */
    Duration inboxRetention();
}
