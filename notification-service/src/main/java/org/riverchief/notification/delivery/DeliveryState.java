package org.riverchief.notification.delivery;

/** How far a delivery is. */
public enum DeliveryState {
    /** Not tried yet. */
    PENDING,
    DELIVERED,
    /** The last attempt failed; it is tried again by itself. */
    FAILED,
    /** Given up; only a person sends it again. */
    DEAD
}
