package org.riverchief.patrol.attachment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The bytes of a photo; the one class that knows where they are kept. */
@Entity
class AttachmentContent extends PanacheEntityBase {

    @Id
    UUID attachmentId;

    byte[] original;
    byte[] served;

    protected AttachmentContent() {}

    static void keep(UUID attachmentId, Photo photo) {
        AttachmentContent content = new AttachmentContent();
        content.attachmentId = attachmentId;
        content.original = photo.original();
        content.served = photo.rendering().served();
        content.persist();
    }

    /** Returns the copy without metadata. */
    static byte[] servedOf(UUID attachmentId) {
        return getEntityManager()
                .createQuery("select c.served from AttachmentContent c where c.attachmentId = :id", byte[].class)
                .setParameter("id", attachmentId)
                .getSingleResult();
    }
}
