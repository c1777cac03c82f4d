package org.riverchief.patrol.attachment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A photo and what its metadata says. */
@Entity
class Attachment extends PanacheEntityBase {

    @Id
    UUID id;

    String divisionCode;
    String uploadedBy;
    Instant receivedAt;
    String mediaType;
    long sizeBytes;
    String sha256;
    int widthPixels;
    int heightPixels;

    @Nullable
    Instant takenAt;

    /** Date and time as the camera wrote it; without a zone in many cameras, so no instant can be told. */
    @Nullable
    String takenLocal;

    @Nullable
    Double takenLongitude;

    @Nullable
    Double takenLatitude;

    int orientation;

    @Nullable
    String device;

    /** See {@link DifferenceHash}. */
    @Nullable
    Long differenceHash;

    @ElementCollection
    @CollectionTable(name = "attachment_division", joinColumns = @JoinColumn(name = "attachment_id"))
    @Column(name = "division_code")
    Set<String> divisionCodes = new HashSet<>();

    protected Attachment() {}

    /** Makes the record of a photo, seen by the division of who sent it. */
    static Attachment of(UUID id, Photo photo, String divisionCode, String uploadedBy, Instant receivedAt) {
        Attachment attachment = new Attachment();
        attachment.id = id;
        attachment.divisionCode = divisionCode;
        attachment.uploadedBy = uploadedBy;
        attachment.receivedAt = receivedAt;
        attachment.mediaType = photo.format().mediaType();
        attachment.sizeBytes = photo.original().length;
        attachment.sha256 = photo.sha256();
        attachment.widthPixels = photo.rendering().width();
        attachment.heightPixels = photo.rendering().height();
        attachment.takenAt = photo.metadata().takenAt();
        attachment.takenLocal = photo.metadata().takenLocal();
        attachment.takenLongitude = photo.metadata().longitude();
        attachment.takenLatitude = photo.metadata().latitude();
        attachment.orientation = photo.metadata().orientation();
        attachment.device = photo.metadata().device();
        attachment.differenceHash = photo.rendering().differenceHash();
        attachment.divisionCodes.add(divisionCode);
        return attachment;
    }

    /** Makes the record of a file that is no picture, seen by the division of who sent it. */
    static Attachment of(UUID id, StoredFile file, String divisionCode, String uploadedBy, Instant receivedAt) {
        Attachment attachment = new Attachment();
        attachment.id = id;
        attachment.divisionCode = divisionCode;
        attachment.uploadedBy = uploadedBy;
        attachment.receivedAt = receivedAt;
        attachment.mediaType = file.mediaType();
        attachment.sizeBytes = file.sizeBytes();
        attachment.sha256 = file.sha256();
        attachment.orientation = 1;
        attachment.divisionCodes.add(divisionCode);
        return attachment;
    }

    /** Holds back others who use the same id until the transaction ends, whether or not the photo exists. */
    static void lockId(UUID id) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "attachment/" + id)
                .getSingleResult();
    }

    boolean isFrom(String sender, String contentHash) {
        return uploadedBy.equals(sender) && sha256.equals(contentHash);
    }

    static List<Attachment> of(Collection<UUID> ids) {
        return list("id in :ids order by id", Map.of("ids", ids));
    }
}
