package org.riverchief.defaults.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Answers who has no valid token. The problem extension's own mapper reads a field that this release of Quarkus no longer
 * has, and would turn a 401 into a 500.
 */
class UnauthenticatedMapper {

    private static final int BEFORE_THE_EXTENSION = 1;

    private final ProblemTypes types;

    UnauthenticatedMapper(ProblemTypes types) {
        this.types = types;
    }

    @ServerExceptionMapper(
            value = {AuthenticationFailedException.class, UnauthorizedException.class},
            priority = BEFORE_THE_EXTENSION)
    Response unauthenticated() {
        HttpProblem problem = HttpProblem.builder()
                .withStatus(Response.Status.UNAUTHORIZED)
                .withTitle("Unauthenticated")
                .withDetail("A valid token is needed; log in again")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
        return types.complete(problem).toResponse();
    }
}
