package org.riverchief.patrol.timer;

enum TimerState {
    PENDING,
    FIRED,
    CANCELLED
}
