package org.riverchief.defaults.security;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Refuses the demo realm's tokens, whose passwords everybody knows, wherever they are not expressly accepted. */
@ApplicationScoped
class DemoTokenGuard implements SecurityIdentityAugmentor {

    private final boolean accepted;

    DemoTokenGuard(@ConfigProperty(name = "riverchief.demo-tokens-accepted") boolean accepted) {
        this.accepted = accepted;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!accepted && isDemo(identity)) {
            return Uni.createFrom().failure(new AuthenticationFailedException("The demo realm is not accepted here"));
        }
        return Uni.createFrom().item(identity);
    }

    private static boolean isDemo(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                && Boolean.parseBoolean(String.valueOf(token.<Object>getClaim("riverchief_demo")));
    }
}
