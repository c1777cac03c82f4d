package org.riverchief.notification.webhook;

/** What came of sending a message to an endpoint. */
public sealed interface SendOutcome {

    /** The receiver answered 2xx. */
    record Accepted() implements SendOutcome {}

    /** It did not work; it may later. */
    record Failed(String reason) implements SendOutcome {}

    /** It never will: the endpoint is gone. */
    record Gone(String reason) implements SendOutcome {}
}
