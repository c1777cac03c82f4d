package org.riverchief.notification.order;

/** Urgency of an order, rising. */
enum OrderColor {
    BLUE,
    YELLOW,
    ORANGE,
    RED
}
