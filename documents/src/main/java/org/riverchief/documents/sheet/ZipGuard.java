package org.riverchief.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** Unpacks an archive once without keeping it, so that one made to fill the memory is known before it is read. */
final class ZipGuard {

    private static final int MOST_ENTRIES = 1_000;

    private ZipGuard() {}

    static void check(Path file, SheetLimits limits) throws IOException {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() == 0 || archive.size() > MOST_ENTRIES) {
                throw notXlsx(null);
            }
            long left = limits.unpackedBytes();
            for (ZipEntry entry : Collections.list(archive.entries())) {
                left -= unpacked(archive, entry, left);
            }
        } catch (ZipException e) {
            throw notXlsx(e);
        }
    }

    /** Counts what really comes out: the size an archive tells of itself may be a lie. */
    private static long unpacked(ZipFile archive, ZipEntry entry, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long unpacked = 0;
        try (InputStream stream = archive.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                unpacked += read;
                if (unpacked > most) {
                    throw new UnreadableSheetException(0, "The file is too large when it is unpacked", null);
                }
            }
        }
        return unpacked;
    }

    static UnreadableSheetException notXlsx(@Nullable Throwable cause) {
        return new UnreadableSheetException(
                0, "The file is no XLSX workbook; save it as Excel workbook (.xlsx)", cause);
    }
}
