package org.riverchief.local.install;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.riverchief.local.process.LocalFailure;

/** Unpacks a program's archive once, however many processes ask for it at the same time. */
public final class Unpacking {

    private static final int OWNER_EXECUTES = 0100;

    private Unpacking() {}

    /** Opens the decompressed tar stream of an archive. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Returns the directory, after filling it from the archive when it did not exist. */
    public static synchronized Path once(Path directory, Source tar) {
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            Files.createDirectories(directory.getParent());
            unpackLocked(directory, tar);
            return directory;
        } catch (IOException e) {
            throw new LocalFailure("%s could not be unpacked: %s.".formatted(directory, e.getMessage()), e);
        }
    }

    private static void unpackLocked(Path directory, Source tar) throws IOException {
        Path lock = directory.resolveSibling(directory.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            if (Files.isDirectory(directory) || !held.isValid()) {
                return;
            }
            Path partial = directory.resolveSibling(directory.getFileName() + ".partial");
            Trees.delete(partial);
            try (InputStream stream = new BufferedInputStream(tar.open())) {
                unpack(stream, partial);
            }
            Files.move(partial, directory, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void unpack(InputStream stream, Path directory) throws IOException {
        TarArchiveInputStream entries = new TarArchiveInputStream(stream);
        for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
            Path target = directory.resolve(entry.getName()).normalize();
            if (!target.startsWith(directory)) {
                throw new IOException("the entry " + entry.getName() + " leaves its directory");
            }
            write(entry, entries, target);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
