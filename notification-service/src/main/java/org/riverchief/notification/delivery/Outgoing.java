package org.riverchief.notification.delivery;

import java.util.UUID;

/**
 * A message to be delivered.
 *
 * @param recipient who gets it, for people who look after deliveries
 * @param divisionCode division of the recipient, which decides whose office sees the delivery
 * @param payload what machine channels send, as JSON
 */
public record Outgoing(UUID messageId, String recipient, String divisionCode, String payload) {}
