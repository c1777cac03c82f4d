package org.riverchief.notification.message;

import java.util.UUID;

/**
 * A message to be sent.
 *
 * @param type what it tells, as {@code order.issued}; receivers of webhooks branch on it
 * @param subjectType what it is about, as {@code supervision-order}
 * @param data the facts for machines, written as JSON
 */
public record NewMessage(String type, String subjectType, UUID subjectId, String title, String body, Object data) {}
