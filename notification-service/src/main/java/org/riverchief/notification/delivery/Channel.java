package org.riverchief.notification.delivery;

/** Ways a message reaches its recipient. */
public enum Channel {
    /** The inbox of this service: there as soon as the message is. */
    IN_APP,
    /** A signed POST to an endpoint of the department. */
    WEBHOOK
}
