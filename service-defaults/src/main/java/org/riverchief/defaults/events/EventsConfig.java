package org.riverchief.defaults.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;

/** Settings of outbox and inbox. */
@ConfigMapping(prefix = "riverchief")
interface EventsConfig {

    /** Division code of the instance this service runs in. */
    String instance();

    /** Put before every topic name, so that several suites can share one broker. */
    Optional<String> topicPrefix();

    OutboxConfig outbox();

    InboxConfig inbox();

    interface OutboxConfig {
        @WithDefault("true")
        boolean enabled();

        @WithName("poll-interval")
        Duration pollInterval();

        @WithName("batch-size")
        int batchSize();
    }

    interface InboxConfig {
        /** How long the ids of processed events are remembered. */
        Duration retention();
    }
}
