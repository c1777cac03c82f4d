package org.riverchief.registry;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import org.riverchief.testing.MutableClock;

/** Makes the shared test clock a bean here: only classes of the module itself are scanned for beans. */
@Alternative
@Priority(2)
@ApplicationScoped
public class TestClock extends MutableClock {}
