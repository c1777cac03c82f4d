package org.riverchief.notification.order;

/** Weight of an order. */
enum OrderKind {
    /** 日常督办. */
    DAILY
}
