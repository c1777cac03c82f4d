package org.riverchief.notification.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "notification.delivery")
interface DeliveryConfig {

    /** How often due deliveries are looked for. */
    Duration pollInterval();

    /** How many are sent at the same time by one replica. */
    @WithDefault("4")
    int senders();

    /** After this a sender counts as dead and another takes its delivery over; longer than any timeout of a channel. */
    @WithDefault("60s")
    Duration lease();

    /** Attempts before a delivery is given up; with the pauses below about three days. */
    @WithDefault("16")
    int attempts();

    /** Pause after the first failure; it doubles with each further one. */
    @WithDefault("15s")
    Duration firstPause();

    @WithDefault("8h")
    Duration longestPause();

    /** Share of the pause that chance adds or takes, so that receivers are not stormed all at once. */
    @WithDefault("0.2")
    double jitter();
}
