package org.riverchief.notification.message;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;

/** One message to one recipient. */
@Entity
class Message extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = Style.VERSION_7)
    UUID id;

    @Enumerated(EnumType.STRING)
    RecipientKind recipientKind;

    @Nullable
    UUID chiefId;

    @Nullable
    String departmentCode;

    String divisionCode;
    String type;
    String subjectType;
    UUID subjectId;
    String title;
    String body;
    Instant createdAt;

    @Nullable
    Instant readAt;

    @Nullable
    String readBy;

    protected Message() {}

    static Message to(Recipient recipient, NewMessage content, Instant at) {
        Message message = new Message();
        message.divisionCode = recipient.divisionCode();
        message.type = content.type();
        message.subjectType = content.subjectType();
        message.subjectId = content.subjectId();
        message.title = content.title();
        message.body = content.body();
        message.createdAt = at;
        if (recipient instanceof Recipient.Chief chief) {
            message.recipientKind = RecipientKind.CHIEF;
            message.chiefId = chief.chiefId();
        } else if (recipient instanceof Recipient.Department department) {
            message.recipientKind = RecipientKind.DEPARTMENT;
            message.departmentCode = department.code();
        } else {
            message.recipientKind = RecipientKind.OFFICE;
        }
        return message;
    }

    static List<UUID> idsAbout(UUID subjectId) {
        return Message.<Message>list("subjectId", subjectId).stream()
                .map(message -> message.id)
                .toList();
    }

    static List<Message> inbox(Reader reader, boolean unreadOnly, PageRequest page) {
        Conditions asked = new Conditions()
                .and(reader.condition())
                .descending(page, SortKey.instant("createdAt"), SortKey.id("id"));
        reader.parameters().forEach(asked::with);
        if (unreadOnly) {
            asked.and("readAt is null");
        }
        return Message.<Message>find(asked.text(), asked.parameters())
                .page(0, page.limit + 1)
                .list();
    }

    static Optional<Message> findFor(Reader reader, UUID id) {
        Map<String, Object> parameters = reader.parameters();
        parameters.put("id", id);
        return find(reader.condition() + " and id = :id", parameters).firstResultOptional();
    }

    void read(String by, Instant at) {
        if (readAt == null) {
            readAt = at;
            readBy = by;
        }
    }
}
