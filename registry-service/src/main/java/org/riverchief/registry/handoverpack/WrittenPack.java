package org.riverchief.registry.handoverpack;

import java.time.Instant;

/**
 * A pack as it is kept and signed.
 *
 * @param text its JSON
 * @param hash SHA-256 of the text's UTF-8 bytes, in hex
 */
public record WrittenPack(String text, String hash, Instant madeAt) {}
