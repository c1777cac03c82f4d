package org.riverchief.gateway.limits;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gateway.limits")
interface LimitsConfig {

    /** Per client address; generous, because an office shares one. */
    Limit address();

    /** Per client address on the way to a session or a token. */
    Limit login();

    /** Per client address on what anybody may do without an account. */
    Limit anonymous();

    /** Per signed-in subject. */
    Limit subject();

    /** Addresses and subjects remembered at once; beyond it newcomers share one bucket. */
    @WithDefault("100000")
    int remembered();

    interface Limit {

        /** Requests that may come at once. */
        int burst();

        /** Requests that may go on coming. */
        double perSecond();
    }
}
