package org.riverchief.patrol.wechat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** What was answered to a message, for when it comes again. */
@Entity
@Immutable
@Table(name = "wechat_answer")
class WeChatAnswer extends PanacheEntityBase {

    @Id
    String messageKey;

    String words;
    Instant answeredAt;

    protected WeChatAnswer() {}

    static void remember(String messageKey, String words, Instant at) {
        WeChatAnswer answer = new WeChatAnswer();
        answer.messageKey = messageKey;
        answer.words = words;
        answer.answeredAt = at;
        answer.persist();
    }

    static Optional<String> known(String messageKey) {
        return WeChatAnswer.<WeChatAnswer>findByIdOptional(messageKey).map(answer -> answer.words);
    }

    /** Lets one delivery of a message at a time pass. */
    static void lock(String messageKey) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "wechat/" + messageKey)
                .getSingleResult();
    }

    static void forget(Instant before) {
        delete("answeredAt < :before", Map.of("before", before));
    }
}
