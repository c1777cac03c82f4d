package org.riverchief.gateway.problem;

import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** What no other route answers: unknown paths and failures. */
@Singleton
class FailureRoutes {

    private final Problems problems;

    FailureRoutes(Problems problems) {
        this.problems = problems;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE - 1).handler(context -> problems.send(context, Problem.NOT_FOUND));
        router.route().order(Integer.MIN_VALUE + 10).failureHandler(this::failed);
        router.errorHandler(400, context -> problems.send(context, Problem.INVALID_REQUEST));
        router.errorHandler(404, context -> problems.send(context, Problem.NOT_FOUND));
        router.errorHandler(405, context -> problems.send(context, Problem.METHOD_NOT_ALLOWED));
    }

    private void failed(RoutingContext context) {
        switch (context.statusCode()) {
            case 400 -> problems.send(context, Problem.INVALID_REQUEST);
            case 404 -> problems.send(context, Problem.NOT_FOUND);
            case 405 -> problems.send(context, Problem.METHOD_NOT_ALLOWED);
            default -> {
                Log.errorf(context.failure(), "Request failed [status=%d]", context.statusCode());
                problems.send(context, Problem.INTERNAL_ERROR);
            }
        }
    }
}
