package org.riverchief.gateway.security;

import io.vertx.core.json.JsonObject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows tokens of the demo realm, whose passwords anyone can read; they are refused unless expressly accepted. */
@Singleton
public class DemoTokens {

    private static final String MARK = "riverchief_demo";

    private final boolean accepted;

    DemoTokens(@ConfigProperty(name = "riverchief.demo-tokens-accepted") boolean accepted) {
        this.accepted = accepted;
    }

    public boolean refuses(JsonObject claims) {
        return !accepted && Boolean.parseBoolean(String.valueOf(claims.getValue(MARK)));
    }

    boolean areAccepted() {
        return accepted;
    }
}
