package org.riverchief.patrol.video;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Formats videos are taken in, told by their first bytes whatever the sender says. */
enum VideoFormat {
    MP4("video/mp4", "mp4"),
    THREE_GP("video/3gpp", "3gp"),
    WEBM("video/webm", "webm");

    private static final int HEAD = 64;

    private final String mediaType;
    private final String extension;

    VideoFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<VideoFormat> of(byte[] bytes) {
        if (bytes.length < 16) {
            return Optional.empty();
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4)) {
            String brand = head.substring(8, 12);
            if (brand.startsWith("3g")) {
                return Optional.of(THREE_GP);
            }
            boolean known = brand.startsWith("iso")
                    || brand.startsWith("mp4")
                    || brand.startsWith("avc1")
                    || brand.startsWith("M4V")
                    || brand.startsWith("MSNV");
            return known ? Optional.of(MP4) : Optional.empty();
        }
        boolean ebml = head.startsWith("\u001aE\u00df\u00a3");
        return ebml && head.contains("webm") ? Optional.of(WEBM) : Optional.empty();
    }

    static Optional<VideoFormat> named(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }
}
