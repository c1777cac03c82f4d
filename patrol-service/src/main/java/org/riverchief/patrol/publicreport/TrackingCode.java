package org.riverchief.patrol.publicreport;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A code that cannot be guessed and is easily read aloud: eleven characters without 0, 1, I, L and O, which hold 54 bits,
 * and a check character. The check is a weighted sum modulo the prime 31, so that any one wrong character and any two
 * exchanged ones are noticed.
 */
public final class TrackingCode {

    private static final String CHARACTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int RANDOM_CHARACTERS = 11;
    private static final int GROUP = 4;
    private static final RandomGenerator RANDOM = new SecureRandom();

    private TrackingCode() {}

    /** Returns a new code as it is stored, without hyphens. */
    static String random() {
        return random(RANDOM);
    }

    static String random(RandomGenerator source) {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            code.append(CHARACTERS.charAt(source.nextInt(CHARACTERS.length())));
        }
        return code.append(check(code)).toString();
    }

    /** Returns the code people are shown, in groups of four. */
    public static String shown(String code) {
        StringBuilder shown = new StringBuilder(code);
        for (int i = code.length() - GROUP; i > 0; i -= GROUP) {
            shown.insert(i, '-');
        }
        return shown.toString();
    }

    /** Returns the stored form of what somebody typed, or nothing when it cannot be a code. */
    public static Optional<String> read(String typed) {
        String bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\-‐‑–—_.·]", "");
        if (bare.length() != RANDOM_CHARACTERS + 1 || !bare.chars().allMatch(c -> CHARACTERS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        String random = bare.substring(0, RANDOM_CHARACTERS);
        return bare.charAt(RANDOM_CHARACTERS) == check(random) ? Optional.of(bare) : Optional.empty();
    }

    private static char check(CharSequence random) {
        int sum = 0;
        for (int i = 0; i < random.length(); i++) {
            sum += (i + 2) * CHARACTERS.indexOf(random.charAt(i));
        }
        return CHARACTERS.charAt(sum % CHARACTERS.length());
    }
}
