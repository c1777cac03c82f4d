package org.riverchief.notification.order;

/** Where an order stands. */
enum OrderState {
    ISSUED,
    /** The department says it is done; nobody verified it yet. */
    RECTIFICATION_REPORTED,
    CLOSED,
    CANCELLED;

    boolean isOpen() {
        return this == ISSUED || this == RECTIFICATION_REPORTED;
    }
}
