package org.riverchief.patrol.attachment;

/** A file another feature keeps and this one knows as an attachment. */
public record StoredFile(String mediaType, long sizeBytes, String sha256) {}
