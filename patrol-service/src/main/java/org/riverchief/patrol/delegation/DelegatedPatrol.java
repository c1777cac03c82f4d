package org.riverchief.patrol.delegation;

import java.time.Instant;
import java.util.UUID;

/**
 * A delegate finished a patrol for a chief; sent to this service's own features in the transaction of its completion.
 *
 * @param reportDueAt until when the delegate has to tell the chief of it
 */
public record DelegatedPatrol(
        UUID patrolId, UUID chiefId, UUID delegateId, String divisionCode, Instant finishedAt, Instant reportDueAt) {}
