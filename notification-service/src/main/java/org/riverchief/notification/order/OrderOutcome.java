package org.riverchief.notification.order;

/** How an order ended. */
enum OrderOutcome {
    RECTIFIED,
    CANCELLED
}
