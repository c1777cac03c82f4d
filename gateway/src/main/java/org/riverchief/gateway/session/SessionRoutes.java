package org.riverchief.gateway.session;

import io.quarkus.logging.Log;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;
import org.riverchief.gateway.security.DemoTokens;
import org.riverchief.gateway.security.Origin;
import org.riverchief.gateway.security.SessionCookies;

/** Sign in, sign out, and who is signed in. */
@Singleton
class SessionRoutes {

    private static final int FOUND = 302;

    private final Callers callers;
    private final LoginFailures failures;
    private final DemoTokens demoTokens;
    private final HttpAuthenticator authenticator;
    private final Problems problems;
    private final Origin origin;

    SessionRoutes(
            Callers callers,
            LoginFailures failures,
            DemoTokens demoTokens,
            HttpAuthenticator authenticator,
            Problems problems,
            Origin origin) {
        this.callers = callers;
        this.failures = failures;
        this.demoTokens = demoTokens;
        this.authenticator = authenticator;
        this.problems = problems;
        this.origin = origin;
    }

    void register(@Observes Router router) {
        router.get("/session").handler(this::session);
        router.get("/login").handler(this::login);
        router.get("/login/callback").handler(this::callback);
        router.post("/logout").handler(this::logout);
    }

    private void session(RoutingContext context) {
        identify(context)
                .onSuccess(caller -> show(context, caller))
                .onFailure(failure -> failures.send(context, failure));
    }

    /** None of these routes reads a body. */
    private Future<Optional<Caller>> identify(RoutingContext context) {
        return callers.identify(context).andThen(ignored -> context.request().resume());
    }

    private void show(RoutingContext context, Optional<Caller> caller) {
        if (caller.isEmpty()) {
            problems.send(context, Problem.UNAUTHENTICATED);
            return;
        }
        if (demoTokens.refuses(caller.get().claims())) {
            problems.send(context, Problem.DEMO_TOKEN_REFUSED);
            return;
        }
        context.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end(caller.get().toView().toBuffer());
    }

    private void login(RoutingContext context) {
        String target = ReturnPath.of(context.request().getParam("to"));
        identify(context)
                .onSuccess(caller -> {
                    if (caller.isPresent()) {
                        redirect(context, origin.resolve(target));
                        return;
                    }
                    startLogin(context);
                })
                .onFailure(failure -> startLogin(context));
    }

    /** Sends the browser to Keycloak; the mechanism also forgets a session that is no longer good. */
    private void startLogin(RoutingContext context) {
        authenticator.getChallenge(context).subscribe().with(challenge -> send(context, challenge), failure -> {
            Log.errorf("Cannot start a login: %s", failure.getMessage());
            redirect(context, origin.resolve("/?error=login_unavailable"));
        });
    }

    private void send(RoutingContext context, ChallengeData challenge) {
        challenge
                .getHeaders()
                .forEach((name, value) -> context.response().putHeader(name.toString(), value.toString()));
        context.response()
                .setStatusCode(challenge.status)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }

    /** Keycloak returns here; success is a redirect to the path the login began with. */
    private void callback(RoutingContext context) {
        identify(context)
                .onSuccess(caller -> redirect(context, origin.resolve("/")))
                .onFailure(failure -> follow(context, failure, "/?error=login_failed"));
    }

    /** Keycloak ends its own session, too: success is a redirect there. */
    private void logout(RoutingContext context) {
        identify(context)
                .onSuccess(caller -> redirect(context, origin.resolve("/")))
                .onFailure(failure -> {
                    if (!(LoginFailures.cause(failure) instanceof AuthenticationRedirectException)) {
                        SessionCookies.expire(context.request(), context.response());
                    }
                    follow(context, failure, "/");
                });
    }

    private void follow(RoutingContext context, Throwable failure, String otherwise) {
        if (LoginFailures.cause(failure) instanceof AuthenticationRedirectException onward) {
            redirect(context, onward.getRedirectUri());
            return;
        }
        redirect(context, origin.resolve(otherwise));
    }

    private static void redirect(RoutingContext context, String location) {
        context.response()
                .setStatusCode(FOUND)
                .putHeader(HttpHeaders.LOCATION, location)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .end();
    }
}
