package org.riverchief.patrol.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Photos as cameras make them: left half red, right half blue, with or without EXIF. */
final class Photos {

    static final String CAMERA_TIME = "2026:11-20 08:10:00".replace('-', ':');

    private Photos() {}

    static byte[] jpeg(int width, int height) {
        return encoded("jpg", width, height);
    }

    static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    /** Returns a JPEG that says where, when and with what it was taken, and how it is turned. */
    static byte[] jpegWithExif(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] exif = exif(orientation);
        ByteBuffer photo = ByteBuffer.allocate(plain.length + exif.length + 10);
        photo.put(plain, 0, 2);
        photo.put(new byte[] {(byte) 0xFF, (byte) 0xE1});
        photo.putShort((short) (exif.length + 8));
        photo.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        photo.put(exif);
        photo.put(plain, 2, plain.length - 2);
        return photo.array();
    }

    static byte[] pngWithExif(int width, int height) {
        return withChunk(png(width, height), "eXIf", exif(1));
    }

    /** Returns a PNG with a text chunk that unpacks to a hundred million bytes. */
    static byte[] pngWithTextBomb() {
        Deflater deflater = new Deflater(9);
        deflater.setInput(new byte[100_000_000]);
        deflater.finish();
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        byte[] buffer = new byte[65_536];
        while (!deflater.finished()) {
            text.write(buffer, 0, deflater.deflate(buffer));
        }
        return withChunk(png(20, 10), "zTXt", text.toByteArray());
    }

    /** Returns a PNG of a few bytes that claims to have this many pixels. */
    static byte[] pngClaiming(int width, int height) {
        ByteBuffer png = ByteBuffer.wrap(png(20, 10));
        png.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png.array(), 12, 17);
        png.putInt(29, (int) crc.getValue());
        return png.array();
    }

    private static byte[] withChunk(byte[] png, String type, byte[] data) {
        int headerEnd = 33;
        ByteBuffer photo = ByteBuffer.allocate(png.length + data.length + 12);
        photo.put(png, 0, headerEnd).putInt(data.length);
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        photo.put(name).put(data).putInt((int) crc.getValue());
        return photo.put(png, headerEnd, png.length - headerEnd).array();
    }

    private static byte[] encoded(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(image, format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A TIFF structure: image directory at 8, camera directory at 100, satellite directory at 150, values from 260 on. */
    private static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(400).order(ByteOrder.BIG_ENDIAN);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.position(8).putShort((short) 5);
        entry(tiff, 0x010F, 2, 10, 260);
        entry(tiff, 0x0110, 2, 8, 270);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, 100);
        entry(tiff, 0x8825, 4, 1, 150);
        tiff.position(100).putShort((short) 2);
        entry(tiff, 0x9003, 2, 20, 280);
        entry(tiff, 0x9011, 2, 7, 300);
        tiff.position(150).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 310);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 334);
        text(tiff, 260, "Example\u0007X");
        text(tiff, 270, "Phone 7");
        text(tiff, 280, CAMERA_TIME);
        text(tiff, 300, "+08:00");
        degrees(tiff, 310, 22, 24);
        degrees(tiff, 334, 111, 59);
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static void text(ByteBuffer tiff, int position, String text) {
        tiff.position(position).put(text.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
    }

    private static void degrees(ByteBuffer tiff, int position, int degrees, int minutes) {
        tiff.position(position)
                .putInt(degrees)
                .putInt(1)
                .putInt(minutes)
                .putInt(1)
                .putInt(0)
                .putInt(1);
    }
}
