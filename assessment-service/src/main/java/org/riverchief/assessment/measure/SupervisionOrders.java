package org.riverchief.assessment.measure;

import java.util.List;
import org.riverchief.assessment.fact.Fact;
import org.riverchief.assessment.fact.FactKind;
import org.riverchief.assessment.fact.FactValues.OrderClosed;
import org.riverchief.assessment.fact.FactValues.OrderIssued;
import org.riverchief.assessment.fact.FactValues.OrderOutcome;
import org.riverchief.assessment.measure.Evidence.Effect;

/** Supervision orders; one that was cancelled should not have been issued. */
final class SupervisionOrders {

    private SupervisionOrders() {}

    static Measurement count(Dossier dossier, List<String> orderSources) {
        List<Evidence> evidence = dossier.onReachesInPeriod(FactKind.ORDER_ISSUED).stream()
                .filter(order ->
                        orderSources.contains(order.values(OrderIssued.class).sourceType()))
                .map(order -> Evidence.of(order, isCancelled(dossier, order) ? Effect.NOT_COUNTED : Effect.COUNTED))
                .toList();
        return new Measurement(
                Quantity.count(evidence.stream()
                        .filter(one -> one.effect() == Effect.COUNTED)
                        .count()),
                evidence);
    }

    private static boolean isCancelled(Dossier dossier, Fact order) {
        return dossier.latest(FactKind.ORDER_CLOSED, order.evidenceId())
                .map(fact -> fact.values(OrderClosed.class).outcome() == OrderOutcome.CANCELLED)
                .orElse(false);
    }
}
