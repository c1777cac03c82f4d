package org.riverchief.gateway.limits;

import java.util.List;

/** Paths on which passwords, codes and client secrets are tried. */
final class LoginPaths {

    private static final List<String> PREFIXES = List.of(
            "/login",
            "/auth/realms/riverchief/login-actions/",
            "/auth/realms/riverchief/protocol/openid-connect/auth",
            "/auth/realms/riverchief/protocol/openid-connect/token");

    private LoginPaths() {}

    static boolean contains(String path) {
        return PREFIXES.stream().anyMatch(path::startsWith);
    }
}
