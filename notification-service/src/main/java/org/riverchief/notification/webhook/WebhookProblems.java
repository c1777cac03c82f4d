package org.riverchief.notification.webhook;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class WebhookProblems {

    private WebhookProblems() {}

    static DomainException refused(String reason) {
        return new DomainException(Kind.INVALID, "webhook-url-refused", reason);
    }

    static DomainException exists() {
        return new DomainException(
                Kind.CONFLICT,
                "webhook-endpoint-exists",
                "The department has this address already; delete it first to get a new secret");
    }
}
