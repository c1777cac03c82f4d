package org.riverchief.gateway.limits;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.riverchief.gateway.FilterOrder;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;

/** Refuses whoever asks too often, by address before and by subject after authentication. */
@Singleton
public class RateLimits {

    private static final Duration SWEEP = Duration.ofMinutes(1);

    private final TokenBuckets addresses;
    private final TokenBuckets logins;
    private final TokenBuckets anonymous;
    private final TokenBuckets subjects;
    private final Problems problems;

    RateLimits(LimitsConfig config, Problems problems) {
        long now = System.nanoTime();
        this.addresses = new TokenBuckets(config.address(), config.remembered(), now);
        this.logins = new TokenBuckets(config.login(), config.remembered(), now);
        this.anonymous = new TokenBuckets(config.anonymous(), config.remembered(), now);
        this.subjects = new TokenBuckets(config.subject(), config.remembered(), now);
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.RATE_LIMIT);
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        vertx.setPeriodic(SWEEP.toMillis(), ignored -> sweep(System.nanoTime()));
    }

    /** Returns whether the subject may go on; otherwise the request has been answered. */
    public boolean admits(RoutingContext context, String subject) {
        return admits(context, subjects.take(subject, System.nanoTime()));
    }

    private void handle(RoutingContext context) {
        String path = context.normalizedPath();
        if (path.startsWith("/q/")) {
            context.next();
            return;
        }
        long now = System.nanoTime();
        String address = ClientAddress.of(context.request().remoteAddress());
        long seconds = addresses.take(address, now);
        if (seconds == 0 && LoginPaths.contains(path)) {
            seconds = logins.take(address, now);
        }
        if (seconds == 0 && PublicPaths.contains(path)) {
            seconds = anonymous.take(address, now);
        }
        if (admits(context, seconds)) {
            context.next();
        }
    }

    private boolean admits(RoutingContext context, long seconds) {
        if (seconds > 0) {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            problems.send(context, Problem.TOO_MANY_REQUESTS);
        }
        return seconds == 0;
    }

    private void sweep(long now) {
        addresses.forgetQuiet(now);
        logins.forgetQuiet(now);
        anonymous.forgetQuiet(now);
        subjects.forgetQuiet(now);
    }
}
