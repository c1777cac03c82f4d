package org.riverchief.patrol.open311;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

@ConfigMapping(prefix = "open311")
interface Open311Config {

    /** The public address of the endpoint, as discovery tells it. */
    @WithDefault("${RIVERCHIEF_ORIGIN:http://localhost:8080}/open311/v2")
    URI endpoint();

    /** Whom developers may ask, as discovery tells it. */
    @WithDefault("河长制办公室")
    String contact();
}
