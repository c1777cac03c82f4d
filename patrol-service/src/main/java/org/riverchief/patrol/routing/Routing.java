package org.riverchief.patrol.routing;

/** Where a problem goes, or the fact that is missing to tell. */
public sealed interface Routing permits Assignment, RoutingIssue {}
