package org.riverchief.notification.order;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.notification.calendar.Deadline;

/** A supervision order. */
record OrderView(
        UUID id,
        String number,
        OrderKind kind,
        OrderColor color,
        OrderState state,
        String sourceType,
        UUID sourceId,
        int step,
        Instant sourceDueAt,
        String divisionCode,
        String leadDepartmentCode,
        String leadDivisionCode,
        @Nullable UUID chiefId,
        @Nullable UUID reachId,
        Instant issuedAt,
        Instant dueAt,
        Deadline deadline,
        UUID ruleId,
        @Nullable Instant rectificationReportedAt,
        @Nullable Instant closedAt,
        @Nullable OrderOutcome outcome,
        @Nullable String cancellationReason) {

    static OrderView of(SupervisionOrder order) {
        return new OrderView(
                order.id,
                order.number,
                order.kind,
                order.color,
                order.state,
                order.sourceType,
                order.sourceId,
                order.step,
                order.sourceDueAt,
                order.divisionCode,
                order.leadDepartmentCode,
                order.leadDivisionCode,
                order.chiefId,
                order.reachId,
                order.issuedAt,
                order.dueAt,
                order.deadline,
                order.ruleId,
                order.rectificationReportedAt,
                order.closedAt,
                order.outcome,
                order.cancellationReason);
    }
}
