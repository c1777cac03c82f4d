package org.riverchief.notification;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import org.riverchief.testing.MutableClock;

/** Puts the clock that tests can move in place of the real one. */
@ApplicationScoped
class TestClock {

    @Produces
    @Alternative
    @Priority(1)
    @ApplicationScoped
    MutableClock clock() {
        return new MutableClock();
    }
}
