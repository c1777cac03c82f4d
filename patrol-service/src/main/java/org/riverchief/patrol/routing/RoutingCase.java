package org.riverchief.patrol.routing;

import java.time.Instant;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.patrol.category.Severity;

/** What routing asks about a problem: where it is, what it is, and when it is dispatched. */
public record RoutingCase(DivisionCode division, String category, Severity severity, Instant at) {}
