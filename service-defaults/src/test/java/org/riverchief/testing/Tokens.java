package org.riverchief.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Signed tokens of accounts, as the realm would issue them; the key is made anew in every test run. */
public final class Tokens {

    static final String ISSUER = "https://identity.test/realms/riverchief";

    private static final String PUBLIC_KEY = "riverchief.test-key.public";
    private static final String PRIVATE_KEY = "riverchief.test-key.private";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    public static String chief(String divisionCode, UUID chiefId) {
        return token(divisionCode, "chief", Map.of("chief_id", chiefId.toString()));
    }

    public static String patroller(String divisionCode, UUID chiefId) {
        return token(divisionCode, "patroller", Map.of("chief_id", chiefId.toString()));
    }

    public static String office(String divisionCode) {
        return token(divisionCode, "office", Map.of());
    }

    public static String department(String divisionCode, String departmentCode) {
        return token(divisionCode, "department", Map.of("department_code", departmentCode));
    }

    public static String inspector(String divisionCode) {
        return token(divisionCode, "inspector", Map.of());
    }

    public static String auditor(String divisionCode) {
        return token(divisionCode, "auditor", Map.of());
    }

    public static String admin(String divisionCode) {
        return token(divisionCode, "admin", Map.of());
    }

    /** Returns a token with one role and further claims. */
    public static String token(String divisionCode, String role, Map<String, Object> claims) {
        JwtClaimsBuilder token = Jwt.issuer(ISSUER)
                .audience("riverchief-api")
                .subject(role + "-" + divisionCode)
                .preferredUserName(role + "-" + divisionCode)
                .claim("division_code", divisionCode)
                .claim("realm_access", Map.of("roles", Set.of(role)));
        claims.forEach(token::claim);
        return token.sign(KEYS.getPrivate());
    }

    static String publicKey() {
        return text(KEYS.getPublic());
    }

    /** Quarkus loads test classes more than once; the key travels between the loaders as system properties. */
    private static KeyPair keys() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PRIVATE_KEY) == null) {
                makeKeys();
            }
            try {
                KeyFactory factory = KeyFactory.getInstance("RSA");
                return new KeyPair(
                        factory.generatePublic(new X509EncodedKeySpec(bytes(PUBLIC_KEY))),
                        factory.generatePrivate(new PKCS8EncodedKeySpec(bytes(PRIVATE_KEY))));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static void makeKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair made = generator.generateKeyPair();
            System.setProperty(PUBLIC_KEY, text(made.getPublic()));
            System.setProperty(PRIVATE_KEY, text(made.getPrivate()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Key key) {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }

    private static byte[] bytes(String property) {
        return Base64.getDecoder().decode(System.getProperty(property));
    }
}
