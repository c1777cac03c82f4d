package org.riverchief.patrol.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.riverchief.defaults.audit.AuditChange;
import org.riverchief.defaults.audit.AuditTrail;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;

/** Keeps photos of people without an account. What lets them send one is the sender they are kept for. */
@ApplicationScoped
public class PublicPhotos {

    private final PhotoReader reader;
    private final AuditTrail audit;
    private final Clock clock;

    PublicPhotos(PhotoReader reader, AuditTrail audit, Clock clock) {
        this.reader = reader;
        this.audit = audit;
        this.clock = clock;
    }

    /** A photo that was read and may be kept; reading it takes time and memory and no transaction. */
    public static final class ReadPhoto {

        private final Photo photo;

        private ReadPhoto(Photo photo) {
            this.photo = photo;
        }
    }

    /**
     * Reads a photo.
     *
     * @throws DomainException as an upload with an account does
     */
    public ReadPhoto read(byte[] original) {
        return new ReadPhoto(reader.read(original));
    }

    /** Returns the first answer to an upload, if there was one. */
    public Optional<AttachmentView> firstAnswer(UUID id, byte[] original, String sender) {
        return firstAnswer(id, HashChain.hash(original), sender);
    }

    /**
     * Keeps a photo; the same again changes nothing.
     *
     * @param sender what the photo belongs to until it is attached
     * @param divisionCode whose accounts see it
     * @throws DomainException {@code attachment-id-reused}
     */
    @Transactional(TxType.MANDATORY)
    public AttachmentView keep(UUID id, ReadPhoto read, String sender, String divisionCode) {
        Attachment.lockId(id);
        Optional<AttachmentView> first = firstAnswer(id, read.photo.sha256(), sender);
        if (first.isPresent()) {
            return first.get();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Attachment attachment = Attachment.of(id, read.photo, divisionCode, sender, now);
        attachment.persist();
        AttachmentContent.keep(id, read.photo);
        AttachmentView view = AttachmentView.of(attachment);
        audit.record(new AuditChange("attachment.upload", "attachment", id.toString(), divisionCode, null, view, null));
        return view;
    }

    /**
     * Shows photos of a sender to a division.
     *
     * @throws DomainException {@code unknown-attachment} when one does not exist or is not the sender's
     */
    @Transactional(TxType.MANDATORY)
    public List<AttachmentView> attach(Collection<UUID> ids, String sender, String divisionCode) {
        List<Attachment> own = Attachment.of(ids).stream()
                .filter(attachment -> attachment.uploadedBy.equals(sender))
                .toList();
        List<UUID> found = own.stream().map(attachment -> attachment.id).toList();
        List<UUID> unknown = ids.stream().filter(id -> !found.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw AttachmentProblems.unknown(unknown);
        }
        own.forEach(attachment -> attachment.divisionCodes.add(divisionCode));
        return own.stream().map(AttachmentView::of).toList();
    }

    private static Optional<AttachmentView> firstAnswer(UUID id, String sha256, String sender) {
        Optional<Attachment> known = Attachment.findByIdOptional(id);
        known.filter(attachment -> !attachment.isFrom(sender, sha256)).ifPresent(attachment -> {
            throw AttachmentProblems.idReused();
        });
        return known.map(AttachmentView::of);
    }
}
