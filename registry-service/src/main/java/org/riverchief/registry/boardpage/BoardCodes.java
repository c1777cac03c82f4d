package org.riverchief.registry.boardpage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriBuilder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Signs what the boards' QR codes say, so that a code somebody else stuck on a board can be told. The signature is the first
 * half of an HMAC-SHA-256 over the board's id: the content of a board changes, its code does not.
 */
@ApplicationScoped
class BoardCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SIGNATURE_BYTES = 16;
    private static final int SHORTEST_SECRET = 32;

    private final BoardPageConfig config;
    private final Map<String, byte[]> keys;
    private final String signingKey;

    BoardCodes(BoardPageConfig config) {
        this.config = config;
        this.keys = read(config);
        this.signingKey = keys.keySet().iterator().next();
    }

    /** Returns the address in the board's QR code. */
    String link(UUID boardId) {
        return UriBuilder.fromUri(config.address())
                .queryParam("k", signingKey)
                .queryParam("s", signature(boardId, signingKey))
                .build(boardId)
                .toString();
    }

    /** Returns whether the code was issued here; a page opened without any code is not a forgery. */
    CodeCheck check(UUID boardId, @Nullable String keyId, @Nullable String signature) {
        if (keyId == null && signature == null) {
            return CodeCheck.NONE;
        }
        if (keyId == null || signature == null || !keys.containsKey(keyId)) {
            return CodeCheck.FORGED;
        }
        boolean same = MessageDigest.isEqual(
                signature(boardId, keyId).getBytes(StandardCharsets.US_ASCII),
                signature.getBytes(StandardCharsets.US_ASCII));
        return same ? CodeCheck.GENUINE : CodeCheck.FORGED;
    }

    private String signature(UUID boardId, String keyId) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(keys.get(keyId), ALGORITHM));
            byte[] code = mac.doFinal(("board/" + boardId).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, SIGNATURE_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> read(BoardPageConfig config) {
        Map<String, byte[]> keys = new LinkedHashMap<>();
        for (String key : config.keys()) {
            String[] parts = key.split(":", 2);
            if (parts.length < 2 || parts[0].isBlank() || parts[1].length() < SHORTEST_SECRET) {
                throw new IllegalStateException(
                        "board-page.keys are written id:secret, the secret with 32 characters or more");
            }
            keys.put(parts[0].strip(), parts[1].getBytes(StandardCharsets.UTF_8));
        }
        return keys;
    }

    /** What a board's code is worth. */
    enum CodeCheck {
        GENUINE,
        FORGED,
        NONE
    }
}
