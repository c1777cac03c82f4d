package org.riverchief.patrol.integration.notification;

/** A year's calendar came or changed; sent to this service's own features in the transaction that stores it. */
public record CalendarReplaced(int year) {}
