package org.riverchief.patrol.video;

import java.util.List;

/** The tags in a WebM file (Matroska, RFC 9559); blanked they become a void element of the same size. */
final class WebmMetadata {

    private static final long SEGMENT = 0x18538067L;
    private static final long TAGS = 0x1254C367L;
    private static final int VOID_HEADER = 9;

    private final byte[] file;
    private int position;

    private WebmMetadata(byte[] file) {
        this.file = file;
    }

    static List<Blank> of(byte[] file) {
        return new WebmMetadata(file).find();
    }

    private List<Blank> find() {
        int elements = 0;
        while (position < file.length && elements++ < 100_000) {
            int start = position;
            long id = number(false);
            long size = number(true);
            if (id < 0 || size < 0) {
                return List.of();
            }
            if (id == SEGMENT) {
                continue;
            }
            long end = position + size;
            if (end > file.length) {
                return List.of();
            }
            if (id == TAGS && end - start >= VOID_HEADER) {
                String head = "ec01%014x".formatted(end - start - VOID_HEADER);
                return List.of(new Blank(start, end - start, head));
            }
            position = (int) end;
        }
        return List.of();
    }

    /** Reads a number of variable length; a size without its length marker. Returns -1 when there is none, or it is unknown. */
    private long number(boolean size) {
        if (position >= file.length || file[position] == 0) {
            return -1;
        }
        int first = file[position] & 0xff;
        int length = Integer.numberOfLeadingZeros(first) - 23;
        if (position + length > file.length) {
            return -1;
        }
        long value = size ? first & (0xff >> length) : first;
        boolean unknown = size && value == (0xff >> length);
        for (int i = 1; i < length; i++) {
            int next = file[position + i] & 0xff;
            unknown &= next == 0xff;
            value = value << 8 | next;
        }
        position += length;
        return unknown ? unknownSize() : value;
    }

    /** A segment written while recording has no size; its elements follow as if it had. */
    private static long unknownSize() {
        return Long.MAX_VALUE >> 1;
    }
}
