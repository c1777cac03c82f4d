package org.riverchief.notification.order;

import java.time.Instant;
import java.util.UUID;
import org.riverchief.notification.watch.CaseChange.DeadlinePassed;

/**
 * Why an order was issued: the rule that fired, and the case it fired for.
 *
 * @param dueAt when the case should have been done
 */
record OrderSource(String type, UUID id, int step, Instant dueAt) {

    static OrderSource of(DeadlinePassed passed) {
        return new OrderSource(passed.rule(), passed.key().id(), passed.step(), passed.dueAt());
    }
}
