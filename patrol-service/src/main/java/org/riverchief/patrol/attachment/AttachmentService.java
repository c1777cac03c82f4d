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
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;

/** Keeps photos and says who may see them. */
@ApplicationScoped
public class AttachmentService {

    private final Clock clock;
    private final Caller caller;
    private final DataScope scope;
    private final AuditTrail audit;

    AttachmentService(Clock clock, Caller caller, DataScope scope, AuditTrail audit) {
        this.clock = clock;
        this.caller = caller;
        this.scope = scope;
        this.audit = audit;
    }

    /**
     * Ties photos the caller may see to something in a division, whose accounts may see them from then on. Joins the
     * running transaction.
     *
     * @throws DomainException {@code unknown-attachment} when one does not exist or the caller may not see it
     */
    @Transactional
    public List<AttachmentView> attach(Collection<UUID> ids, String divisionCode) {
        List<Attachment> visible =
                Attachment.of(ids).stream().filter(this::isVisible).toList();
        List<UUID> found = visible.stream().map(attachment -> attachment.id).toList();
        List<UUID> unknown = ids.stream().filter(id -> !found.contains(id)).toList();
        if (!unknown.isEmpty()) {
            throw AttachmentProblems.unknown(unknown);
        }
        visible.forEach(attachment -> attachment.divisionCodes.add(divisionCode));
        return visible.stream().map(AttachmentView::of).toList();
    }

    /**
     * Returns the first answer to the upload of a file another feature keeps, and holds back others with the same id until
     * the transaction ends.
     *
     * @throws DomainException {@code attachment-id-reused}
     */
    @Transactional(TxType.MANDATORY)
    public Optional<AttachmentView> firstAnswerTo(UUID id, StoredFile file) {
        Attachment.lockId(id);
        return firstAnswer(id, file.sha256());
    }

    /** Makes a file another feature keeps known as an attachment. */
    @Transactional(TxType.MANDATORY)
    public AttachmentView register(UUID id, StoredFile file) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Attachment attachment = Attachment.of(id, file, caller.division().value(), caller.subject(), now);
        attachment.persist();
        AttachmentView view = AttachmentView.of(attachment);
        audit.record(new AuditChange(
                "attachment.upload", "attachment", id.toString(), attachment.divisionCode, null, view, null));
        return view;
    }

    /**
     * Returns what is known of an attachment the caller may see.
     *
     * @throws DomainException {@code not-found} otherwise
     */
    public AttachmentView requireVisible(UUID id) {
        return Attachment.<Attachment>findByIdOptional(id)
                .filter(this::isVisible)
                .map(AttachmentView::of)
                .orElseThrow(DomainException::notFound);
    }

    /** An answer and whether this call stored the photo. */
    record Storing(AttachmentView view, boolean made) {}

    /** Returns the first answer to an upload, if there was one; spares decoding the photo again. */
    Optional<AttachmentView> firstAnswer(UUID id, String sha256) {
        Optional<Attachment> known = Attachment.findByIdOptional(id);
        known.filter(attachment -> !attachment.isFrom(caller.subject(), sha256)).ifPresent(attachment -> {
            throw AttachmentProblems.idReused();
        });
        return known.map(AttachmentView::of);
    }

    /** Stores a photo; of two at once the second gets the first one's answer. */
    @Transactional
    Storing store(UUID id, Photo photo) {
        Attachment.lockId(id);
        Optional<AttachmentView> first = firstAnswer(id, photo.sha256());
        if (first.isPresent()) {
            return new Storing(first.get(), false);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Attachment attachment = Attachment.of(id, photo, caller.division().value(), caller.subject(), now);
        attachment.persist();
        AttachmentContent.keep(id, photo);
        AttachmentView view = AttachmentView.of(attachment);
        audit.record(new AuditChange(
                "attachment.upload", "attachment", id.toString(), attachment.divisionCode, null, view, null));
        return new Storing(view, true);
    }

    /** A photo as it is served. */
    @SuppressWarnings("ArrayRecordComponent")
    record Served(ImageFormat format, byte[] bytes) {}

    Served served(UUID id) {
        Attachment attachment = Attachment.<Attachment>findByIdOptional(id)
                .filter(this::isVisible)
                .filter(found -> found.mediaType.startsWith("image/"))
                .orElseThrow(DomainException::notFound);
        return new Served(ImageFormat.named(attachment.mediaType), AttachmentContent.servedOf(id));
    }

    private boolean isVisible(Attachment attachment) {
        return attachment.divisionCodes.stream().anyMatch(scope::permits);
    }
}
