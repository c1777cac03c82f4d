package org.riverchief.gateway.problem;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** Answers requests with problems and counts them by code. */
@Singleton
public class Problems {

    private final MeterRegistry meters;

    Problems(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Ends the exchange with the problem, unless an answer is already under way. */
    public void send(RoutingContext context, Problem problem) {
        Buffer body = count(problem).toJson().toBuffer();
        if (context.response().ended() || context.response().headWritten()) {
            return;
        }
        if (problem.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer realm=\"riverchief\"");
        }
        context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // What the client is still sending must be read, or it may never see the answer.
        context.request().resume();
        context.response().end(body);
    }

    /** Counts a problem that somebody else writes. */
    public Problem count(Problem problem) {
        meters.counter("gateway.problems", "code", problem.code()).increment();
        return problem;
    }
}
