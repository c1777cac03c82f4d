package org.riverchief.registry.milestonefact;

import org.jspecify.annotations.Nullable;

/**
 * What the registry knows of a milestone.
 *
 * @param reached absent where the registry cannot tell
 * @param evidence what it rests on, to be taken over
 */
record KnownFact(
        String type,
        String divisionCode,
        @Nullable Boolean reached,
        @Nullable String evidence) {}
