package org.riverchief.notification.delivery;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class DeliveryProblems {

    private DeliveryProblems() {}

    static DomainException notRetriable(DeliveryState state) {
        return new DomainException(
                        Kind.CONFLICT, "delivery-not-retriable", "Only a failed or abandoned delivery is sent again")
                .with("state", state);
    }
}
