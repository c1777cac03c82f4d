package org.riverchief.defaults.problem;

import io.opentelemetry.api.trace.Span;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;

/** Gives every problem a type from {@code docs/problems.md} and the trace to look it up by. */
@Startup
@ApplicationScoped
class ProblemTypes implements ProblemPostProcessor {

    static URI type(String code) {
        return URI.create("urn:problem-type:" + code);
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        return complete(problem);
    }

    /** Returns the problem with a type and, where there is one, its trace. */
    HttpProblem complete(HttpProblem problem) {
        HttpProblem.Builder typed = HttpProblem.builder(problem);
        if (problem.getType() == null) {
            typed.withType(type(codeOf(problem.getStatusCode())));
        }
        if (Span.current().getSpanContext().isValid()) {
            typed.with("traceId", Span.current().getSpanContext().getTraceId());
        }
        return typed.build();
    }

    /** Returns the code of a refusal that the framework, not the domain, made. */
    private static String codeOf(int status) {
        return switch (status) {
            case 400 -> "invalid-request";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 413 -> "body-too-large";
            case 415 -> "unsupported-media-type";
            default -> status >= 500 ? "internal-error" : "http-" + status;
        };
    }
}
