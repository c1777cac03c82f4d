package org.riverchief.patrol.wechat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** SHA-1 over the sorted parts, as the protocol prescribes. */
final class WeChatSignature {

    private WeChatSignature() {}

    static String of(String... parts) {
        String[] sorted = parts.clone();
        Arrays.sort(sorted);
        byte[] joined = String.join("", sorted).getBytes(StandardCharsets.UTF_8);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(joined));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }

    /** Returns whether a signature is that of the parts; takes the same time whatever is wrong. */
    static boolean isOf(String signature, String... parts) {
        return MessageDigest.isEqual(
                signature.getBytes(StandardCharsets.UTF_8), of(parts).getBytes(StandardCharsets.UTF_8));
    }
}
