package org.riverchief.gateway.session;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A verified caller with the access token it came with, in the session or as bearer. */
public record Caller(String token, JsonObject claims, Set<String> roles) {

    static Optional<Caller> of(SecurityIdentity identity) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (identity.isAnonymous() || credential == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Caller(credential.getToken(), claims(credential.getToken()), new TreeSet<>(identity.getRoles())));
    }

    public String subject() {
        return claims.getString("sub", "");
    }

    /** Returns what a page may know about its user. */
    JsonObject toView() {
        return new JsonObject()
                .put("name", claims.getString("name", claims.getString("preferred_username", "")))
                .put("roles", new JsonArray(roles.stream().toList()))
                .put("divisionCode", claims.getString("division_code"))
                .put("chiefId", claims.getString("chief_id"));
    }

    /** Reads the claims; the signature has been verified before. */
    private static JsonObject claims(String token) {
        String payload = token.split("\\.", -1)[1];
        return new JsonObject(new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
    }
}
