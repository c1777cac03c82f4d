package org.riverchief.patrol.wechat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The security mode: AES-256-CBC over 16 random bytes, the text's length in network order, the text and the account's id,
 * padded to whole blocks of 32 bytes; the initial vector is the key's first half.
 */
final class WeChatCipher {

    static final int RANDOM_BYTES = 16;

    private static final int BLOCK = 32;
    private static final int IV_BYTES = 16;

    private final SecretKeySpec key;
    private final IvParameterSpec iv;
    private final byte[] appId;

    WeChatCipher(String encodingAesKey, String appId) {
        byte[] bytes = Base64.getDecoder().decode(encodingAesKey + "=");
        if (bytes.length != BLOCK) {
            throw new IllegalArgumentException("An EncodingAESKey has 43 characters");
        }
        this.key = new SecretKeySpec(bytes, "AES");
        this.iv = new IvParameterSpec(bytes, 0, IV_BYTES);
        this.appId = appId.getBytes(StandardCharsets.UTF_8);
    }

    String encrypt(String text, byte[] random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = RANDOM_BYTES + Integer.BYTES + bytes.length + appId.length;
        int padding = BLOCK - length % BLOCK;
        ByteBuffer plain = ByteBuffer.allocate(length + padding);
        plain.put(random, 0, RANDOM_BYTES).putInt(bytes.length).put(bytes).put(appId);
        Arrays.fill(plain.array(), length, length + padding, (byte) padding);
        try {
            return Base64.getEncoder().encodeToString(run(Cipher.ENCRYPT_MODE, plain.array()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An answer could not be encrypted", e);
        }
    }

    /** Returns the text, or nothing when it was not encrypted with this key for this account. */
    Optional<String> decrypt(String encrypted) {
        try {
            byte[] plain = run(Cipher.DECRYPT_MODE, Base64.getMimeDecoder().decode(encrypted));
            int padding = plain.length == 0 ? 0 : plain[plain.length - 1];
            int end = plain.length - padding;
            int start = RANDOM_BYTES + Integer.BYTES;
            if (padding < 1 || padding > BLOCK || end < start) {
                return Optional.empty();
            }
            int length = ByteBuffer.wrap(plain).getInt(RANDOM_BYTES);
            if (length < 0 || length > end - start || !isOurs(plain, start + length, end)) {
                return Optional.empty();
            }
            return Optional.of(new String(plain, start, length, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOurs(byte[] plain, int from, int to) {
        return Arrays.equals(plain, from, to, appId, 0, appId.length);
    }

    private byte[] run(int mode, byte[] input) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
        cipher.init(mode, key, iv);
        return cipher.doFinal(input);
    }
}
