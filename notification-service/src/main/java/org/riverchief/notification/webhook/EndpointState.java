package org.riverchief.notification.webhook;

/** What becomes of messages to an endpoint. */
enum EndpointState {
    ACTIVE,
    /** The receiver said 410 Gone; nothing more is sent. */
    DISABLED,
    DELETED
}
