package org.riverchief.gateway.problem;

import io.opentelemetry.api.trace.Span;
import io.vertx.core.json.JsonObject;

/** What the gateway itself refuses; {@code code} is the last part of the problem type and a metric tag. */
public enum Problem {
    INVALID_REQUEST(400, "invalid-request", "Invalid request", "The request line or a header cannot be read."),
    UNAUTHENTICATED(401, "unauthenticated", "Not signed in", "There is no token, or one that is not valid any more."),
    SESSION_EXPIRED(401, "session-expired", "Session ended", "The session has ended; sign in again."),
    CROSS_SITE_REQUEST(
            403, "cross-site-request", "Cross-site request", "A session may change data only from our pages."),
    DEMO_TOKEN_REFUSED(403, "demo-token-refused", "Demo token refused", "Tokens of the demo realm are not valid here."),
    NOT_FOUND(404, "not-found", "Not found", "There is nothing at this address."),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method not allowed", "This address does not answer this method."),
    BODY_TOO_LARGE(413, "body-too-large", "Body too large", "The request body is larger than this gateway passes on."),
    TOO_MANY_REQUESTS(429, "too-many-requests", "Too many requests", "Slow down; Retry-After says when to try again."),
    INTERNAL_ERROR(500, "internal-error", "Internal error", "The gateway failed; quote the traceId when reporting it."),
    UPSTREAM_UNAVAILABLE(503, "upstream-unavailable", "Service unavailable", "The service behind the gateway is down."),
    UPSTREAM_TIMEOUT(
            504, "upstream-timeout", "Service too slow", "The service behind the gateway did not answer in time.");

    public static final String MEDIA_TYPE = "application/problem+json";

    private final int status;
    private final String code;
    private final String title;
    private final String detail;

    Problem(int status, String code, String title, String detail) {
        this.status = status;
        this.code = code;
        this.title = title;
        this.detail = detail;
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Returns the body for the request whose trace is current. */
    public JsonObject toJson() {
        return new JsonObject()
                .put("type", "urn:problem-type:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("traceId", Span.current().getSpanContext().getTraceId());
    }
}
