package org.riverchief.patrol.attachment;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import io.quarkus.logging.Log;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the EXIF metadata of a photo says. It is what the sender's device claims and no more; unreadable metadata says
 * nothing.
 *
 * @param takenAt satellite time, or the camera's time where it names its offset
 * @param takenLocal the camera's date and time as written
 * @param orientation 1 to 8 as EXIF counts them, 1 when it is not stated
 */
record PhotoMetadata(
        @Nullable Instant takenAt,
        @Nullable String takenLocal,
        @Nullable Double longitude,
        @Nullable Double latitude,
        int orientation,
        @Nullable String device) {

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final int LONGEST_TEXT = 100;

    static PhotoMetadata of(ImageFormat format, byte[] bytes) {
        Metadata metadata = read(format, bytes);
        Directory camera = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        Directory image = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        GpsDirectory satellites = metadata.getFirstDirectoryOfType(GpsDirectory.class);
        GeoLocation place = place(satellites);
        return new PhotoMetadata(
                takenAt(satellites, camera),
                camera == null ? null : text(camera, ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL),
                place == null ? null : place.getLongitude(),
                place == null ? null : place.getLatitude(),
                orientation(image),
                device(image));
    }

    private static Metadata read(ImageFormat format, byte[] bytes) {
        ExifReader reader = new ExifReader();
        try {
            return switch (format) {
                case JPEG -> JpegMetadataReader.readMetadata(new ByteArrayInputStream(bytes), List.of(reader));
                case PNG -> {
                    Metadata metadata = new Metadata();
                    byte[] exif = PngChunks.exif(bytes);
                    if (exif.length > 0) {
                        reader.extract(new ByteArrayReader(exif), metadata);
                    }
                    yield metadata;
                }
            };
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            Log.debugf(e, "Photo metadata was not read");
            return new Metadata();
        }
    }

    private static @Nullable Instant takenAt(@Nullable GpsDirectory satellites, @Nullable Directory camera) {
        Date satelliteTime = satellites == null ? null : satellites.getGpsDate();
        if (satelliteTime != null) {
            return satelliteTime.toInstant();
        }
        String local = camera == null ? null : camera.getString(ExifSubIFDDirectory.TAG_DATETIME_ORIGINAL);
        String offset = camera == null ? null : camera.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL);
        if (local == null || offset == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(local, EXIF_TIME).toInstant(ZoneOffset.of(offset.strip()));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int orientation(@Nullable Directory image) {
        try {
            int stated = image == null ? 1 : image.getInt(ExifIFD0Directory.TAG_ORIENTATION);
            return stated >= 1 && stated <= 8 ? stated : 1;
        } catch (MetadataException e) {
            return 1;
        }
    }

    private static @Nullable String device(@Nullable Directory image) {
        if (image == null) {
            return null;
        }
        String device = Stream.of(ExifIFD0Directory.TAG_MAKE, ExifIFD0Directory.TAG_MODEL)
                .map(tag -> text(image, tag))
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" "));
        return device.isEmpty() ? null : device;
    }

    /** Returns a text without control characters, which no name and no time has. */
    private static @Nullable String text(Directory directory, int tag) {
        String text = directory.getString(tag);
        if (text == null) {
            return null;
        }
        String clean = text.replaceAll("\\p{Cntrl}", "").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_TEXT));
    }

    /** Returns the place, unless it is none on Earth or 0°/0°, which devices write when they have none. */
    private static @Nullable GeoLocation place(@Nullable GpsDirectory satellites) {
        GeoLocation place = satellites == null ? null : satellites.getGeoLocation();
        if (place == null || place.isZero()) {
            return null;
        }
        boolean onEarth = Math.abs(place.getLongitude()) <= 180 && Math.abs(place.getLatitude()) <= 90;
        return onEarth ? place : null;
    }
}
