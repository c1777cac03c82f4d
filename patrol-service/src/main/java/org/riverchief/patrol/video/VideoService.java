package org.riverchief.patrol.video;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.audit.HashChain;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.patrol.attachment.AttachmentService;
import org.riverchief.patrol.attachment.AttachmentView;
import org.riverchief.patrol.attachment.StoredFile;

/** Keeps videos and serves parts of them. */
@ApplicationScoped
class VideoService {

    /** An answer and whether this call stored the video. */
    record Storing(AttachmentView view, boolean made) {}

    /**
     * A part of a video as it is served.
     *
     * @param whole whether it was asked for without a range
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Part(VideoFormat format, byte[] bytes, ByteRange range, long sizeBytes, boolean whole) {}

    private final AttachmentService attachments;
    private final VideoConfig config;

    VideoService(AttachmentService attachments, VideoConfig config) {
        this.attachments = attachments;
        this.config = config;
    }

    /**
     * Stores a video; the same again gets the first answer.
     *
     * @throws DomainException {@code body-too-large}, {@code not-a-video}, {@code attachment-id-reused}
     */
    @Transactional
    Storing store(UUID id, byte[] original) {
        if (original.length > config.maxSize().asLongValue()) {
            throw VideoProblems.tooLarge(config.maxSize().asLongValue());
        }
        VideoFormat format = VideoFormat.of(original).orElseThrow(VideoProblems::notAVideo);
        StoredFile file = new StoredFile(format.mediaType(), original.length, HashChain.hash(original));
        Optional<AttachmentView> first = attachments.firstAnswerTo(id, file);
        if (first.isPresent()) {
            return new Storing(first.get(), false);
        }
        AttachmentView view = attachments.register(id, file);
        VideoContent.keep(id, original, metadata(format, original));
        return new Storing(view, true);
    }

    /**
     * Returns a part of a video the caller may see.
     *
     * @throws DomainException {@code not-found}, {@code range-not-satisfiable}
     */
    @Transactional
    Part part(UUID id, @Nullable String rangeHeader) {
        AttachmentView view = attachments.requireVisible(id);
        VideoFormat format = VideoFormat.named(view.mediaType()).orElseThrow(DomainException::notFound);
        Optional<ByteRange> asked = ByteRange.of(rangeHeader, view.sizeBytes(), config.openRangeBytes());
        ByteRange range = asked.orElse(new ByteRange(0, view.sizeBytes() - 1));
        return new Part(format, VideoContent.part(id, range), range, view.sizeBytes(), asked.isEmpty());
    }

    private static List<Blank> metadata(VideoFormat format, byte[] original) {
        return switch (format) {
            case MP4, THREE_GP -> BoxMetadata.of(original);
            case WEBM -> WebmMetadata.of(original);
        };
    }
}
