package org.riverchief.notification.watch;

enum WatchState {
    PENDING,
    FIRED,
    CANCELLED
}
