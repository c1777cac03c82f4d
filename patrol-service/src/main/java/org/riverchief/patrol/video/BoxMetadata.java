package org.riverchief.patrol.video;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The metadata in a file of the ISO base media format (ISO/IEC 14496-12), as phones write place and owner into it. A blanked
 * box becomes free space of the same size, so that everything else keeps its position.
 */
final class BoxMetadata {

    private static final Set<String> HOLDING = Set.of("moov", "trak");
    private static final Set<String> METADATA = Set.of("udta", "meta", "uuid");
    private static final String FREE = "66726565";
    private static final int SHORT_HEADER = 8;
    private static final int LONG_HEADER = 16;

    private final ByteBuffer file;
    private final List<Blank> blanks = new ArrayList<>();

    private BoxMetadata(byte[] file) {
        this.file = ByteBuffer.wrap(file);
    }

    static List<Blank> of(byte[] file) {
        BoxMetadata metadata = new BoxMetadata(file);
        metadata.walk(0, file.length);
        return metadata.blanks;
    }

    private void walk(long from, long to) {
        long position = from;
        while (position + SHORT_HEADER <= to) {
            int at = (int) position;
            long size = file.getInt(at) & 0xffffffffL;
            String type = type(at + 4);
            int header = SHORT_HEADER;
            if (size == 1 && position + LONG_HEADER <= to) {
                size = file.getLong(at + SHORT_HEADER);
                header = LONG_HEADER;
            } else if (size == 0) {
                size = to - position;
            }
            if (size < header || size > to - position) {
                return;
            }
            if (METADATA.contains(type)) {
                // The size stays; what follows it, a long size too, is of no use to a player.
                blanks.add(new Blank(position + 4, header == LONG_HEADER ? 4 : size - 4, FREE));
                if (header == LONG_HEADER) {
                    blanks.add(new Blank(position + LONG_HEADER, size - LONG_HEADER, ""));
                }
            } else if (HOLDING.contains(type)) {
                walk(position + header, position + size);
            }
            position += size;
        }
    }

    private String type(int at) {
        byte[] name = new byte[4];
        file.get(at, name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }
}
