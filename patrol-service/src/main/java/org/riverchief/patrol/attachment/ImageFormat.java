package org.riverchief.patrol.attachment;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Formats photos are taken in, told by their first bytes whatever the sender says. */
enum ImageFormat {
    JPEG("image/jpeg", "jpg", "ffd8ff"),
    PNG("image/png", "png", "89504e470d0a1a0a");

    private final String mediaType;
    private final String extension;
    /** First bytes of a file, in hex. */
    private final String signature;

    ImageFormat(String mediaType, String extension, String signature) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.signature = signature;
    }

    static Optional<ImageFormat> of(byte[] bytes) {
        return Arrays.stream(values()).filter(format -> format.begins(bytes)).findFirst();
    }

    static ImageFormat named(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No photo has the type " + mediaType));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extension;
    }

    int signatureLength() {
        return signature.length() / 2;
    }

    private boolean begins(byte[] bytes) {
        int length = signatureLength();
        return bytes.length >= length
                && HexFormat.of().formatHex(bytes, 0, length).equals(signature);
    }
}
