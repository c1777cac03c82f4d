package org.riverchief.defaults.security;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

/** Who makes the current request, as their verified token says. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;
    private String orderedFrom = "";

    Caller(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** Returns the id of the account at the identity provider. */
    public String subject() {
        return token().getSubject();
    }

    /** Returns the display name, or the account's name when it has none. */
    public String name() {
        return claim("name").or(() -> claim("preferred_username")).orElseGet(this::subject);
    }

    /** Returns whether the request carries no token, as those of the public do. */
    public boolean isAnonymous() {
        return !(identity.getPrincipal() instanceof JsonWebToken);
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    /**
     * Returns the division the account belongs to.
     *
     * @throws DomainException {@code no-division} when the token names none
     */
    public DivisionCode division() {
        return claim("division_code")
                .map(DivisionCode::of)
                .orElseThrow(() -> new DomainException(
                        Kind.FORBIDDEN,
                        "no-division",
                        "This account belongs to no division; ask the office to add it"));
    }

    /** Returns the id the registry knows this chief by. */
    public Optional<UUID> chiefId() {
        return claim("chief_id").map(UUID::fromString);
    }

    public Optional<String> departmentCode() {
        return claim("department_code");
    }

    /** Tells, where work is done after its request is over, the address that request came from. */
    public void orderedFrom(String address) {
        orderedFrom = address;
    }

    /**
     * Returns the address the request came from, the one that ordered this work where it is done later, or an empty string
     * when nobody did.
     */
    public String address() {
        RoutingContext context = request.getCurrent();
        if (context == null || context.request().remoteAddress() == null) {
            return orderedFrom;
        }
        return context.request().remoteAddress().hostAddress();
    }

    private Optional<String> claim(String name) {
        Object value = token().getClaim(name);
        return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new DomainException(Kind.FORBIDDEN, "no-division", "The request carries no token");
    }
}
