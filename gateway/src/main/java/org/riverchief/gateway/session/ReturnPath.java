package org.riverchief.gateway.session;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where to go after the login: a path of ours, never another site. */
final class ReturnPath {

    private static final String HOME = "/";

    /** One slash, then no second one and no backslash, which browsers take for one. */
    private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9\\-._~!$&'()*+,;=:@%/?#]*");

    private static final Pattern OWN = Pattern.compile("/(login|logout|session|auth|api|q)([/?#].*)?");

    private ReturnPath() {}

    static String of(@Nullable String wanted) {
        if (wanted == null
                || !SAFE.matcher(wanted).matches()
                || OWN.matcher(wanted).matches()) {
            return HOME;
        }
        return wanted;
    }
}
