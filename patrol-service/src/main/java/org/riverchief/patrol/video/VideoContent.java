package org.riverchief.patrol.video;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The bytes of a video; the one class that knows where they are kept. */
@Entity
@Immutable
class VideoContent extends PanacheEntityBase {

    @Id
    UUID attachmentId;

    byte[] original;

    @JdbcTypeCode(SqlTypes.JSON)
    Blanks blanks;

    protected VideoContent() {}

    static void keep(UUID attachmentId, byte[] original, List<Blank> blanks) {
        VideoContent content = new VideoContent();
        content.attachmentId = attachmentId;
        content.original = original;
        content.blanks = new Blanks(blanks);
        content.persist();
    }

    /** Returns a part with its metadata blanked, without reading the rest. */
    static byte[] part(UUID attachmentId, ByteRange range) {
        byte[] part = getSession()
                .createNativeQuery(
                        "select substring(original from :first for :length) from video_content where attachment_id = :id",
                        byte[].class)
                .setParameter("first", Math.toIntExact(range.first() + 1))
                .setParameter("length", range.length())
                .setParameter("id", attachmentId)
                .getSingleResult();
        for (Blank blank : blanksOf(attachmentId).all()) {
            blank.apply(part, range.first());
        }
        return part;
    }

    private static Blanks blanksOf(UUID attachmentId) {
        return getEntityManager()
                .createQuery(
                        "select content.blanks from VideoContent content where content.attachmentId = :id",
                        Blanks.class)
                .setParameter("id", attachmentId)
                .getSingleResult();
    }
}
