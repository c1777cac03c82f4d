package org.riverchief.patrol.video;

import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;

final class VideoProblems {

    private VideoProblems() {}

    static DomainException notAVideo() {
        return new DomainException(Kind.UNSUPPORTED_MEDIA, "not-a-video", "The content is neither MP4, 3GP nor WebM");
    }

    static DomainException tooLarge(long maximumBytes) {
        return new DomainException(
                        Kind.TOO_LARGE, "body-too-large", "A video has at most %d bytes".formatted(maximumBytes))
                .with("maximumBytes", maximumBytes);
    }

    static DomainException rangeNotSatisfiable(long size) {
        return new DomainException(Kind.INVALID, "range-not-satisfiable", "The part asked for lies beyond the end")
                .with("sizeBytes", size);
    }
}
