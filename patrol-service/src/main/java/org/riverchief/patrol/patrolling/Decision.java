package org.riverchief.patrol.patrolling;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a person decided on a doubtful patrol, and why. */
@Embeddable
public record Decision(String decidedBy, @Nullable String decidedByName, String decisionReason) {}
