package org.riverchief.benchmarks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens of offices, signed with a key of this run. */
final class BenchmarkTokens {

    static final String ISSUER = "https://identity.benchmark/realms/riverchief";

    private static final long SECONDS = 7_200;

    private final KeyPair keys;
    private final Map<String, String> byDivision = new ConcurrentHashMap<>();

    BenchmarkTokens() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    String publicKey() {
        return Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
    }

    String office(String division) {
        return byDivision.computeIfAbsent(division, this::sign);
    }

    private String sign(String division) {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss": "%s", "aud": "riverchief-api", "sub": "office-%s", "preferred_username": "office-%s",
                 "division_code": "%s", "realm_access": {"roles": ["office", "admin"]}, "iat": %d, "exp": %d}""".formatted(ISSUER, division, division, division, now, now + SECONDS);
        String content = encode("{\"alg\": \"RS256\", \"typ\": \"JWT\"}".getBytes(StandardCharsets.UTF_8)) + "."
                + encode(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(content.getBytes(StandardCharsets.US_ASCII));
            return content + "." + encode(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
