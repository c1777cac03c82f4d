package org.riverchief.patrol.departmenthook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret a department's system and this hook share. */
final class HookSecret {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    private HookSecret(byte[] key) {
        this.key = key;
    }

    /** Derives the secret of a hook; another generation of it has another one. */
    static HookSecret derive(byte[] instanceKey, DepartmentHook hook) {
        String purpose = "department-hook %s %d".formatted(hook.id, hook.generation);
        return new HookSecret(mac(instanceKey, purpose.getBytes(StandardCharsets.UTF_8)));
    }

    /** Returns the secret as senders' libraries take it. */
    String text() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * Returns whether one of the signatures is of this secret.
     *
     * @param signatures value of {@code webhook-signature}: any number, separated by blanks
     */
    boolean signed(String signatures, String id, String timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] content = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, content, head.length, body.length);
        byte[] expected =
                (VERSION + Base64.getEncoder().encodeToString(mac(key, content))).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(signatures.split(" +"))
                .anyMatch(given -> MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mac(byte[] key, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
