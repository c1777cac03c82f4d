package org.riverchief.patrol.attachment;

import java.util.Collection;
import java.util.UUID;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class AttachmentProblems {

    private AttachmentProblems() {}

    static DomainException unknown(Collection<UUID> ids) {
        return new DomainException(
                        Kind.INVALID, "unknown-attachment", "Upload the photos first, then name them in the request")
                .with("attachmentIds", ids);
    }

    static DomainException idReused() {
        return new DomainException(
                Kind.CONFLICT, "attachment-id-reused", "This id came before with another photo; make a new id");
    }

    static DomainException tooLarge(long maximumBytes) {
        return new DomainException(
                        Kind.TOO_LARGE, "body-too-large", "A photo has at most %d bytes".formatted(maximumBytes))
                .with("maximumBytes", maximumBytes);
    }

    static DomainException notAPhoto() {
        return new DomainException(Kind.UNSUPPORTED_MEDIA, "not-a-photo", "The content is neither JPEG nor PNG");
    }

    static DomainException tooManyPixels(long maximumPixels, int maximumEdge) {
        return new DomainException(
                        Kind.TOO_LARGE,
                        "too-many-pixels",
                        "A photo has at most %d pixels and no edge beyond %d".formatted(maximumPixels, maximumEdge))
                .with("maximumPixels", maximumPixels);
    }

    static DomainException unreadable() {
        return new DomainException(
                Kind.INVALID, "unreadable-photo", "The photo is damaged or of a kind that cannot be shown");
    }

    static DomainException busy() {
        return new DomainException(Kind.TOO_MANY, "too-many-requests", "Many photos arrive just now; send it again");
    }
}
