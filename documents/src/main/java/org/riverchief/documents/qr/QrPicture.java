package org.riverchief.documents.qr;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.ImageIO;

/**
 * A QR code. Error correction is level Q, a quarter of the code: it hangs outside for years. Around it stands the quiet
 * zone of four modules that ISO/IEC 18004 asks for.
 */
public final class QrPicture {

    private static final int QUIET_MODULES = 4;
    private static final int WHITE = 0xFFFFFF;
    private static final int BLACK = 0x000000;

    private final QrCode code;

    private QrPicture(QrCode code) {
        this.code = code;
    }

    /**
     * Returns the code of a text, of at most 1,663 bytes in UTF-8.
     *
     * @throws IllegalArgumentException when it is longer
     */
    public static QrPicture of(String text) {
        try {
            return new QrPicture(QrCode.encodeText(text, QrCode.Ecc.QUARTILE));
        } catch (io.nayuki.qrcodegen.DataTooLongException e) {
            throw new IllegalArgumentException("Too long for a QR code: %d characters".formatted(text.length()), e);
        }
    }

    /** Returns an SVG image that grows to whatever size it is given. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append(String.format(Locale.ROOT, "M%d,%dh1v1h-1z", x + QUIET_MODULES, y + QUIET_MODULES));
                }
            }
        }
        int width = width();
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="%d" height="%d" fill="#fff"/><path d="%s" fill="#000"/></svg>""".formatted(width, width, width, width, path);
    }

    /** Returns a PNG image. */
    public byte[] png(int pixelsPerModule) {
        int pixels = width() * pixelsPerModule;
        BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                boolean dark = code.getModule(x / pixelsPerModule - QUIET_MODULES, y / pixelsPerModule - QUIET_MODULES);
                image.setRGB(x, y, dark ? BLACK : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private int width() {
        return code.size + 2 * QUIET_MODULES;
    }
}
