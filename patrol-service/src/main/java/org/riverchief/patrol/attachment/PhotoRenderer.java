package org.riverchief.patrol.attachment;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.riverchief.defaults.problem.DomainException;

/** Draws the copy of a photo that is served: upright, of bounded size, and with nothing but pixels from the original. */
@ApplicationScoped
class PhotoRenderer {

    /** The copy, the original's size in pixels, and what the picture looks like. */
    @SuppressWarnings("ArrayRecordComponent")
    record Rendering(byte[] served, int width, int height, long differenceHash) {}

    private final AttachmentConfig config;

    PhotoRenderer(AttachmentConfig config) {
        this.config = config;
    }

    /**
     * Draws the copy.
     *
     * @throws DomainException {@code too-many-pixels}, decided before anything is decoded, or {@code unreadable-photo}
     */
    Rendering render(ImageFormat format, byte[] original, int orientation) {
        byte[] picture = format == ImageFormat.PNG ? PngChunks.pictureOnly(original) : original;
        ImageReader reader =
                ImageIO.getImageReadersByMIMEType(format.mediaType()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(input, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > config.maxPixels() || Math.max(width, height) > config.maxEdge()) {
                throw AttachmentProblems.tooManyPixels(config.maxPixels(), config.maxEdge());
            }
            BufferedImage decoded = decode(reader, width, height);
            BufferedImage upright = upright(decoded, orientation);
            return new Rendering(encode(format, upright), width, height, DifferenceHash.of(upright));
        } catch (DomainException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Decoders answer damaged files with exceptions of all kinds.
            Log.debugf(e, "Photo was not decoded");
            throw AttachmentProblems.unreadable();
        } finally {
            reader.dispose();
        }
    }

    /** Decodes only every n-th pixel of what would take too much memory. */
    private BufferedImage decode(ImageReader reader, int width, int height) throws IOException {
        int bitsPerPixel = reader.getImageTypes(0).next().getColorModel().getPixelSize();
        long bytes = (long) width * height * Math.max(8, bitsPerPixel) / 8;
        int step = 1;
        while (bytes / ((long) step * step) > config.decodedSize().asLongValue()) {
            step++;
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private BufferedImage upright(BufferedImage decoded, int orientation) {
        double width = decoded.getWidth();
        double height = decoded.getHeight();
        boolean turned = orientation >= 5;
        double scale = Math.min(1, config.servedEdge() / Math.max(width, height));
        int targetWidth = Math.max(1, (int) Math.round(scale * (turned ? height : width)));
        int targetHeight = Math.max(1, (int) Math.round(scale * (turned ? width : height)));
        AffineTransform transform = AffineTransform.getScaleInstance(
                targetWidth / (turned ? height : width), targetHeight / (turned ? width : height));
        transform.concatenate(turn(orientation, width, height));
        boolean alpha = decoded.getColorModel().hasAlpha();
        BufferedImage target = new BufferedImage(
                targetWidth, targetHeight, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = target.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(decoded, transform, null);
        graphics.dispose();
        return target;
    }

    /** How the stored picture is turned and mirrored to stand upright; numbered by EXIF. */
    private static AffineTransform turn(int orientation, double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private byte[] encode(ImageFormat format, BufferedImage image) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByMIMEType(format.mediaType()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (format == ImageFormat.JPEG) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionQuality(config.servedQuality());
            }
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
