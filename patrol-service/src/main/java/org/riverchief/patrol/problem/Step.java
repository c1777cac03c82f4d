package org.riverchief.patrol.problem;

import java.util.Locale;

/** What was done to a problem; several steps may leave its state as it was. */
public enum Step {
    REPORT,
    EDIT,
    WITHDRAW,
    DISPATCH,
    ACCEPT,
    RETURN,
    HANDLE,
    /** An assisting department has it in hand. */
    RECEIVE,
    /** An assisting department did its part. */
    CONTRIBUTE,
    /** A department tells how far it is. */
    PROGRESS,
    REINSPECT,
    AGREE,
    DISAGREE,
    CLOSE,
    REOPEN,
    REQUEST_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    MOVE_DEADLINE,
    URGE,
    ESCALATE,
    /** Neighbours on a boundary water were told. */
    SHARE,
    TRANSFER,
    MERGE;

    /** Returns the action as the audit trail names it. */
    String action() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
