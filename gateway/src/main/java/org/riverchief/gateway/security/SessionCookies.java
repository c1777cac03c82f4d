package org.riverchief.gateway.security;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Names the cookies that are the gateway's own; none of them leaves it towards a service. */
public final class SessionCookies {

    private static final String SESSION = "q_session";
    private static final String OWN = "q_";

    private SessionCookies() {}

    /** Returns whether the request would be authenticated by its cookie; any Authorization header goes first. */
    public static boolean carriesSession(HttpServerRequest request) {
        return !request.headers().contains(HttpHeaders.AUTHORIZATION)
                && request.cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(SESSION));
    }

    public static boolean isOwn(String name) {
        return name.startsWith(OWN);
    }

    /** Makes the browser forget a session that is no longer good. */
    public static void expire(HttpServerRequest request, HttpServerResponse response) {
        request.cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(SESSION))
                .toList()
                .forEach(name -> response.addCookie(
                        Cookie.cookie(name, "").setPath("/").setMaxAge(0).setHttpOnly(true)));
    }
}
