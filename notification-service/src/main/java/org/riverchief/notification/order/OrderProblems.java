package org.riverchief.notification.order;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class OrderProblems {

    private OrderProblems() {}

    static DomainException notOpen(OrderState state) {
        return new DomainException(Kind.CONFLICT, "order-not-open", "The order was closed or cancelled already")
                .with("state", state);
    }
}
