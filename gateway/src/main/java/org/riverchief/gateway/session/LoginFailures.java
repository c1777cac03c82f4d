package org.riverchief.gateway.session;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;
import org.riverchief.gateway.security.SessionCookies;

/** Tells a program why it was not recognised; pages use the login routes instead. */
@Singleton
public class LoginFailures {

    private static final int DEEPEST_CAUSE = 10;

    private final Problems problems;

    LoginFailures(Problems problems) {
        this.problems = problems;
    }

    /** Answers a request whose session or token was refused. */
    public void send(RoutingContext context, Throwable failure) {
        if (!(cause(failure) instanceof AuthenticationException) || isUnreachable(failure)) {
            Log.errorf("Cannot verify tokens: %s", cause(failure).getMessage());
            problems.send(context, Problem.UPSTREAM_UNAVAILABLE);
            return;
        }
        if (SessionCookies.carriesSession(context.request())) {
            SessionCookies.expire(context.request(), context.response());
            problems.send(context, Problem.SESSION_EXPIRED);
            return;
        }
        problems.send(context, Problem.UNAUTHENTICATED);
    }

    /** Returns whether Keycloak could not be asked: the session may be good again in a minute. */
    private static boolean isUnreachable(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST_CAUSE)
                .anyMatch(cause -> cause instanceof IOException
                        || cause instanceof TimeoutException
                        || cause instanceof VertxException);
    }

    static Throwable cause(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }
}
