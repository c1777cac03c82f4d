package org.riverchief.notification.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps secrets unreadable in the database and its backups: AES-256-GCM, bound to the endpoint they belong to. The first
 * byte names the form, so that a later key or algorithm can be told apart.
 */
@ApplicationScoped
class SecretCipher {

    private static final byte FORM = 1;
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    SecretCipher(WebhookConfig config) {
        byte[] bytes = Base64.getDecoder().decode(config.secretKey());
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("notification.webhook.secret-key must be 32 bytes in Base64");
        }
        this.key = new SecretKeySpec(bytes, "AES");
    }

    byte[] encrypt(UUID endpointId, WebhookSecret secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, endpointId).doFinal(secret.bytes());
            return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
                    .put(FORM)
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret was not encrypted", e);
        }
    }

    WebhookSecret decrypt(UUID endpointId, byte[] stored) {
        ByteBuffer buffer = ByteBuffer.wrap(stored);
        if (buffer.get() != FORM) {
            throw new IllegalStateException("The secret has an unknown form [endpointId=%s]".formatted(endpointId));
        }
        byte[] nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        byte[] sealed = new byte[buffer.remaining()];
        buffer.get(sealed);
        try {
            return WebhookSecret.of(
                    cipher(Cipher.DECRYPT_MODE, nonce, endpointId).doFinal(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The secret does not open; was the key changed? [endpointId=%s]".formatted(endpointId), e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID endpointId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(endpointId.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
