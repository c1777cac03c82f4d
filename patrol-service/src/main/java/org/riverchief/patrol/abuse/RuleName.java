package org.riverchief.patrol.abuse;

/** The figures the guard decides by; the unit stands in the name. */
public enum RuleName {
    FORMS_PER_ADDRESS_AND_HOUR,
    /** How long photos may be sent with a form, and the form itself. */
    FORM_HOURS,
    FORM_PHOTOS,
    /** A form sent sooner after it was opened was hardly filled in by a person. */
    SHORTEST_FILLING_SECONDS,
    ADDRESS_HOLDS_ABOVE_PER_HOUR,
    ADDRESS_REFUSES_ABOVE_PER_HOUR,
    DEVICE_HOLDS_ABOVE_PER_DAY,
    DEVICE_REFUSES_ABOVE_PER_DAY,
    BOARD_HOLDS_ABOVE_PER_HOUR,
    /** A place is a cell of a hundredth of a degree. */
    PLACE_HOLDS_ABOVE_PER_HOUR,
    /** How long the same text or photo is taken for the same report. */
    DUPLICATE_DAYS,
    FAR_FROM_REACH_METRES,
    UNKNOWN_CODES_PER_ADDRESS_AND_HOUR,
    ADDRESS_PREFIX_BITS_IPV4,
    ADDRESS_PREFIX_BITS_IPV6,
    WECHAT_CONVERSATION_MINUTES,
    /** How long a contact is kept after the report was closed or discarded. */
    CONTACT_DAYS_AFTER_CLOSING
}
