package org.riverchief.patrol.departmenthook;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.departmentanswer.AnswerResults;

/** A message that was taken in, and the answer it got. */
@Entity
@Immutable
@Table(name = "department_hook_message")
@IdClass(HookMessage.Key.class)
class HookMessage extends PanacheEntityBase {

    /** Which hook and which of its messages. */
    record Key(UUID hookId, String messageId) {}

    @Id
    UUID hookId;

    @Id
    String messageId;

    String bodyHash;

    @JdbcTypeCode(SqlTypes.JSON)
    AnswerResults answer;

    Instant receivedAt;

    protected HookMessage() {}

    /** Returns the first answer to a message, or nothing; holds back the same message until the transaction ends. */
    static @Nullable AnswerResults firstAnswer(Key key, String bodyHash) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "hook %s %s".formatted(key.hookId(), key.messageId()))
                .getSingleResult();
        HookMessage known = findById(key);
        if (known == null) {
            return null;
        }
        if (!known.bodyHash.equals(bodyHash)) {
            throw HookProblems.idReused();
        }
        return known.answer;
    }

    static void keep(Key key, String bodyHash, AnswerResults answer, Instant at) {
        HookMessage message = new HookMessage();
        message.hookId = key.hookId();
        message.messageId = key.messageId();
        message.bodyHash = bodyHash;
        message.answer = answer;
        message.receivedAt = at;
        message.persist();
    }
}
