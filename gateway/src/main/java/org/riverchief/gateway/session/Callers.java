package org.riverchief.gateway.session;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds out who is asking; a session that is about to end is refreshed on the way. */
@Singleton
public class Callers {

    private final IdentityProviderManager identityProviders;

    Callers(IdentityProviderManager identityProviders) {
        this.identityProviders = identityProviders;
    }

    /** Returns the caller, nothing for an anonymous request, or fails when what it carries is no good. */
    public Future<Optional<Caller>> identify(RoutingContext context) {
        Promise<Optional<Caller>> caller = Promise.promise();
        // Asking takes time, and no byte of the body may be lost meanwhile.
        context.request().pause();
        // The default handler would answer on its own, with a redirect even to a program.
        BiConsumer<RoutingContext, Throwable> silent = (ignored, failure) -> {};
        context.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, silent);
        QuarkusHttpUser.getSecurityIdentity(context, identityProviders)
                .map(Caller::of)
                .subscribe()
                .with(caller::complete, caller::fail);
        return caller.future();
    }
}
