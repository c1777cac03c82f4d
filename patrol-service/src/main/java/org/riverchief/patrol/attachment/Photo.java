package org.riverchief.patrol.attachment;

/** A photo that was checked and read: the bytes as they came, what they are and say, and the copy to be served. */
@SuppressWarnings("ArrayRecordComponent")
record Photo(
        byte[] original,
        String sha256,
        ImageFormat format,
        PhotoMetadata metadata,
        PhotoRenderer.Rendering rendering) {}
