package org.riverchief.notification.message;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A message as its recipient reads it. */
record MessageView(
        UUID id,
        String type,
        String subjectType,
        UUID subjectId,
        String title,
        String body,
        Instant createdAt,
        @Nullable Instant readAt) {

    static MessageView of(Message message) {
        return new MessageView(
                message.id,
                message.type,
                message.subjectType,
                message.subjectId,
                message.title,
                message.body,
                message.createdAt,
                message.readAt);
    }
}
