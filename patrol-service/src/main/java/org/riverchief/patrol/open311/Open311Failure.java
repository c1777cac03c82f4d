package org.riverchief.patrol.open311;

import org.riverchief.defaults.problem.DomainException;

/** A refusal, with the status and text the specification gives it. */
final class Open311Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;

    Open311Failure(int status, String description) {
        super(description);
        this.status = status;
    }

    int status() {
        return status;
    }

    static Open311Failure invalid(String description) {
        return new Open311Failure(400, description);
    }

    static Open311Failure forbidden(String description) {
        return new Open311Failure(403, description);
    }

    static Open311Failure notFound(String description) {
        return new Open311Failure(404, description);
    }

    /** Returns the same refusal of the domain. */
    static Open311Failure of(DomainException refusal) {
        int status = switch (refusal.kind()) {
            case INVALID, CONFLICT, UNSUPPORTED_MEDIA -> 400;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
            case TOO_LARGE -> 413;
            case TOO_MANY -> 429;
        };
        return new Open311Failure(status, String.valueOf(refusal.getMessage()));
    }
}
