package org.riverchief.patrol.abuse;

/** Why the office looks at a report first. */
public enum Suspicion {
    /** A field people do not see was filled in. */
    HIDDEN_FIELD,
    NO_FORM,
    FILLED_TOO_FAST,
    MANY_FROM_ADDRESS,
    MANY_FROM_DEVICE,
    MANY_FROM_BOARD,
    MANY_AT_PLACE,
    SAME_TEXT,
    SAME_PHOTO,
    FAR_FROM_REACH
}
