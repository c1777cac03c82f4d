package org.riverchief.e2e;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Pictures made for the journeys. */
final class Photos {

    /** An APP1 segment with a little-endian TIFF block whose one entry is Make = "DemoCam". */
    private static final byte[] EXIF_SEGMENT = HexFormat.of()
            .parseHex("ffe1002a" + "457869660000" + "49492a0008000000" + "0100" + "0f01" + "0200" + "08000000"
                    + "1a000000" + "00000000" + "44656d6f43616d00");

    private Photos() {}

    static byte[] jpegWithExif() {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(70, 130, 160));
        pen.fillRect(0, 0, 320, 240);
        pen.setColor(Color.WHITE);
        pen.fillOval(40, 40, 90, 60);
        pen.dispose();
        try (ByteArrayOutputStream plain = new ByteArrayOutputStream();
                ByteArrayOutputStream withExif = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpeg", plain);
            byte[] bytes = plain.toByteArray();
            withExif.write(bytes, 0, 2);
            withExif.write(EXIF_SEGMENT);
            withExif.write(bytes, 2, bytes.length - 2);
            return withExif.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean holdsExif(byte[] jpeg) {
        String text = new String(jpeg, StandardCharsets.ISO_8859_1);
        return text.contains("Exif") || text.contains("DemoCam");
    }
}
