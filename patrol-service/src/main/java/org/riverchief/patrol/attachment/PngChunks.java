package org.riverchief.patrol.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The chunks of a PNG file. Only those that make the picture reach the decoder: text chunks may be compressed a
 * thousandfold and are unpacked by it without limit.
 */
final class PngChunks {

    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int FRAME = 12;

    private PngChunks() {}

    /** Returns the file with nothing but the picture in it. */
    static byte[] pictureOnly(byte[] png) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(png.length);
        kept.write(png, 0, ImageFormat.PNG.signatureLength());
        copy(png, PICTURE::contains, 0, FRAME, kept);
        return kept.toByteArray();
    }

    /** Returns the content of the EXIF chunk, empty when there is none. */
    static byte[] exif(byte[] png) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        copy(png, "eXIf"::equals, 8, 0, content);
        return content.toByteArray();
    }

    /** Copies of each wanted chunk its data, from an offset into its frame on and with so much of the frame more. */
    private static void copy(
            byte[] png, Predicate<String> wanted, int offset, int frame, ByteArrayOutputStream target) {
        ByteBuffer buffer = ByteBuffer.wrap(png);
        int position = ImageFormat.PNG.signatureLength();
        while (position + FRAME <= png.length) {
            int length = buffer.getInt(position);
            if (length < 0 || length > png.length - position - FRAME) {
                return;
            }
            String type = new String(png, position + 4, 4, StandardCharsets.US_ASCII);
            if (wanted.test(type)) {
                target.write(png, position + offset, length + frame);
            }
            position += length + FRAME;
        }
    }
}
