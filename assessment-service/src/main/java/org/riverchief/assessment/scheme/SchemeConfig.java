package org.riverchief.assessment.scheme;

import io.smallrye.config.ConfigMapping;

/** Whose schemes these are. */
@ConfigMapping(prefix = "assessment.scheme")
interface SchemeConfig {

    /** Division code of the instance; only its own office publishes schemes. */
    String instance();
}
