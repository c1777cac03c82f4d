package org.riverchief.defaults.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 links: each hash covers its predecessor's, so that nothing can be taken out or changed unseen. */
public final class HashChain {

    /** The hash before the first link: 64 zeros. */
    public static final String START = "0".repeat(64);

    private HashChain() {}

    /**
     * Returns the hex SHA-256 over the previous hash and the fields. Each field goes in as its byte length, a colon, its
     * UTF-8 bytes and a line feed ({@code -1:} and a line feed when absent), so that no two field lists look alike.
     */
    public static String link(@Nullable String previousHash, @Nullable String... fields) {
        MessageDigest digest = sha256();
        update(digest, previousHash);
        for (String field : fields) {
            update(digest, field);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Returns the hex SHA-256 of the bytes. */
    public static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static void update(MessageDigest digest, @Nullable String field) {
        byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
        String length = field == null ? "-1:" : bytes.length + ":";
        digest.update(length.getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        digest.update((byte) '\n');
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
