package org.riverchief.patrol.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;

/** Checks and reads photos, few at a time: decoded they take much more memory than sent. */
@ApplicationScoped
class PhotoReader {

    private static final int PATIENCE_SECONDS = 30;

    private final AttachmentConfig config;
    private final PhotoRenderer renderer;
    private final Semaphore decodings;

    PhotoReader(AttachmentConfig config, PhotoRenderer renderer) {
        this.config = config;
        this.renderer = renderer;
        this.decodings = new Semaphore(config.decodings(), true);
    }

    /**
     * Reads a photo.
     *
     * @throws DomainException {@code body-too-large}, {@code not-a-photo}, {@code too-many-pixels}, {@code
     *     unreadable-photo}, or {@code too-many-requests} when too many others wait
     */
    Photo read(byte[] original) {
        if (original.length > config.maxSize().asLongValue()) {
            throw AttachmentProblems.tooLarge(config.maxSize().asLongValue());
        }
        ImageFormat format = ImageFormat.of(original).orElseThrow(AttachmentProblems::notAPhoto);
        PhotoMetadata metadata = PhotoMetadata.of(format, original);
        if (!acquire()) {
            throw AttachmentProblems.busy();
        }
        try {
            PhotoRenderer.Rendering rendering = renderer.render(format, original, metadata.orientation());
            return new Photo(original, HashChain.hash(original), format, metadata, rendering);
        } finally {
            decodings.release();
        }
    }

    private boolean acquire() {
        try {
            return decodings.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
