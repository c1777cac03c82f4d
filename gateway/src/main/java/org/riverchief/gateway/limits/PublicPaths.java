package org.riverchief.gateway.limits;

import java.util.List;

/**
 * What anybody may do without an account, and could overdo: reporting, following reports, Open311. Messages of WeChat are
 * not among them: they all come from a few servers, and the service counts their senders.
 */
final class PublicPaths {

    private static final List<String> PREFIXES = List.of("/api/patrol/v1/public/", "/open311/");

    private PublicPaths() {}

    static boolean contains(String path) {
        return PREFIXES.stream().anyMatch(path::startsWith);
    }
}
