package org.riverchief.patrol.problem;

import java.util.Optional;

/** What somebody is urged to do. */
public enum Urging {
    DISPATCH,
    RECEIPT,
    HANDLING,
    REINSPECTION;

    /** Returns what is to be done next in a state, or nothing when nobody has to do anything. */
    static Optional<Urging> in(ProblemState state) {
        return switch (state) {
            case REPORTED, RETURNED, REOPENED -> Optional.of(DISPATCH);
            case DISPATCHED -> Optional.of(RECEIPT);
            case ACCEPTED -> Optional.of(HANDLING);
            case HANDLED -> Optional.of(REINSPECTION);
            case REINSPECTED, CLOSED, MERGED, WITHDRAWN -> Optional.empty();
        };
    }
}
