package org.riverchief.patrol.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.riverchief.patrol.routing.RoutingIssue;

/** Finds the problems that wait for a fact before they can be dispatched. */
@ApplicationScoped
class WaitingQueries {

    private static final List<ProblemState> WAITING = List.of(ProblemState.REPORTED, ProblemState.REOPENED);

    /** Returns those that were not tried since an instant, the ones that wait longest for a try first. */
    List<UUID> notTriedSince(Instant since, int limit) {
        return Problem.getEntityManager()
                .createQuery(
                        "select id from Problem where state in :states and routingIssue is not null"
                                + " and (routingTriedAt is null or routingTriedAt < :since)"
                                + " order by routingTriedAt nulls first, id",
                        UUID.class)
                .setParameter("states", WAITING)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Has every problem that waits for this kind of fact tried at once. */
    @Transactional
    void hurry(RoutingIssue.Reason reason) {
        Problem.update(
                "routingTriedAt = null where state in :states and routingIssue = :reason",
                Map.of("states", WAITING, "reason", reason));
    }

    @Transactional
    void markTried(UUID id, Instant at) {
        Problem.update("routingTriedAt = :at where id = :id", Map.of("at", at, "id", id));
    }
}
