package org.riverchief.gateway.routing;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.riverchief.gateway.FilterOrder;
import org.riverchief.gateway.problem.Problem;
import org.riverchief.gateway.problem.Problems;

/** Refuses a body that announces itself as too large before a byte of it is read. */
@Singleton
class BodySize {

    private final long limit;
    private final Problems problems;

    BodySize(RoutingConfig config, Problems problems) {
        this.limit = config.maxBodySize().asLongValue();
        this.problems = problems;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, FilterOrder.BODY_SIZE);
    }

    private void handle(RoutingContext context) {
        String announced = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced == null || fits(announced)) {
            context.next();
            return;
        }
        closeAfterwards(context);
        problems.send(context, Problem.BODY_TOO_LARGE);
    }

    /** Ends the connection with the answer, so that the rest of the body is not waited for. */
    static void closeAfterwards(RoutingContext context) {
        context.response().putHeader(HttpHeaders.CONNECTION, "close");
        context.addEndHandler(ignored -> context.request().connection().close());
    }

    private boolean fits(String announced) {
        try {
            return Long.parseLong(announced) <= limit;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
