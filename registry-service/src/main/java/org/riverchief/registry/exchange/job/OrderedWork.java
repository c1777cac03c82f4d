package org.riverchief.registry.exchange.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Caller;

/** Does work in the name of the account that ordered it, after its request is over. */
@ApplicationScoped
class OrderedWork {

    private final CurrentIdentityAssociation identities;
    private final Caller caller;

    OrderedWork(CurrentIdentityAssociation identities, Caller caller) {
        this.identities = identities;
        this.caller = caller;
    }

    void by(Requester requester, Runnable work) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            identities.setIdentity(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new KnownAccount(requester))
                    .addRoles(requester.roles())
                    .build());
            caller.orderedFrom(requester.address());
            work.run();
        } finally {
            context.terminate();
        }
    }

    private record KnownAccount(Requester requester) implements JsonWebToken {

        @Override
        public String getName() {
            return requester.subject();
        }

        @Override
        public Set<String> getClaimNames() {
            return claims().keySet();
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        public <T> @Nullable T getClaim(String name) {
            return (T) claims().get(name);
        }

        private Map<String, Object> claims() {
            return Map.of(
                    "sub", requester.subject(), "name", requester.name(), "division_code", requester.divisionCode());
        }
    }
}
