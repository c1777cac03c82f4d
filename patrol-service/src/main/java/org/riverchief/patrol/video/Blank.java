package org.riverchief.patrol.video;

import java.util.HexFormat;

/**
 * A stretch of a file that is not served as it is.
 *
 * @param offset of its first byte
 * @param length in bytes
 * @param head what is served at its beginning, in hex; the rest is served as zeros
 */
record Blank(long offset, long length, String head) {

    /** Overwrites what lies within a part of the file that begins at a position. */
    void apply(byte[] part, long position) {
        byte[] begin = HexFormat.of().parseHex(head);
        long from = Math.max(offset, position);
        long to = Math.min(offset + length, position + part.length);
        for (long at = from; at < to; at++) {
            int within = (int) (at - offset);
            part[(int) (at - position)] = within < begin.length ? begin[within] : 0;
        }
    }
}
