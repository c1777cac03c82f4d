package org.riverchief.patrol.wechat;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.riverchief.patrol.publicreport.GivenPlace;
import org.riverchief.patrol.track.Crs;

/** What somebody has told so far. */
@Entity
@Table(name = "wechat_conversation")
class Conversation extends PanacheEntityBase {

    /** What is asked for next. */
    enum Step {
        DESCRIPTION,
        PHOTO,
        PLACE,
        CONFIRMATION
    }

    @Id
    String accountMark;

    UUID reportId;

    @Enumerated(EnumType.STRING)
    Step step;

    @Nullable
    UUID reachId;

    @Nullable
    String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<UUID> attachmentIds;

    @Nullable
    Double longitude;

    @Nullable
    Double latitude;

    @Nullable
    String placeWords;

    Instant updatedAt;

    @Version
    int version;

    protected Conversation() {}

    static Conversation begin(String accountMark, @Nullable UUID reachId, Instant at) {
        Conversation conversation = new Conversation();
        conversation.accountMark = accountMark;
        conversation.reportId = UUID.randomUUID();
        conversation.step = Step.DESCRIPTION;
        conversation.reachId = reachId;
        conversation.attachmentIds = List.of();
        conversation.updatedAt = at;
        return conversation;
    }

    static Optional<Conversation> lock(String accountMark) {
        return findByIdOptional(accountMark, LockModeType.PESSIMISTIC_WRITE);
    }

    void describe(String text) {
        description = text;
        step = Step.PHOTO;
    }

    void add(UUID photo) {
        List<UUID> more = new ArrayList<>(attachmentIds);
        more.add(photo);
        attachmentIds = List.copyOf(more);
    }

    void endPhotos() {
        step = Step.PLACE;
    }

    void place(GivenPlace place, @Nullable String words) {
        longitude = place.longitude();
        latitude = place.latitude();
        placeWords = words;
        step = Step.CONFIRMATION;
    }

    void endPlace() {
        step = Step.CONFIRMATION;
    }

    void touch(Instant at) {
        updatedAt = at;
    }

    @Nullable
    GivenPlace given() {
        return longitude == null || latitude == null ? null : new GivenPlace(longitude, latitude, Crs.GCJ_02);
    }

    /** Returns what its photos are kept for. */
    String sender() {
        return "wechat:" + reportId;
    }
}
