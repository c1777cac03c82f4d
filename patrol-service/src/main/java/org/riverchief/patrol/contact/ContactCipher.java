package org.riverchief.patrol.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM; a text is bound to the report it belongs to, so that rows cannot be exchanged. */
@ApplicationScoped
class ContactCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_DIGITS = 16;

    /** An encrypted text, with what is needed to read it but the key. */
    @SuppressWarnings("ArrayRecordComponent")
    record Sealed(String keyName, byte[] nonce, byte[] cipherText) {}

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;
    private final SecureRandom random = new SecureRandom();

    ContactCipher(ContactConfig config) {
        current = add(config.secretKey());
        config.formerSecretKey().ifPresent(this::add);
    }

    Sealed seal(UUID reportId, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return new Sealed(current, nonce, run(Cipher.ENCRYPT_MODE, reportId, current, nonce, plain));
    }

    byte[] open(UUID reportId, Sealed sealed) {
        return run(Cipher.DECRYPT_MODE, reportId, sealed.keyName(), sealed.nonce(), sealed.cipherText());
    }

    private byte[] run(int mode, UUID reportId, String keyName, byte[] nonce, byte[] text) {
        SecretKey key = keys.get(keyName);
        if (key == null) {
            throw new IllegalStateException("A contact was closed with a key that is not configured: " + keyName);
        }
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(reportId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A contact could not be closed or opened", e);
        }
    }

    private String add(String secret) {
        byte[] key = derive(secret, "reporter-contact/key");
        String name = HexFormat.of()
                .formatHex(derive(secret, "reporter-contact/name"))
                .substring(0, NAME_DIGITS);
        keys.put(name, new SecretKeySpec(key, "AES"));
        return name;
    }

    private static byte[] derive(String secret, String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
