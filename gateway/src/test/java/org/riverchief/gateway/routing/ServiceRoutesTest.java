package org.riverchief.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class ServiceRoutesTest {

    @Test
    void passesPathQueryAndBodyOn() {
        given().urlEncodingEnabled(false)
                .body("x".repeat(1000))
                .post("/api/registry/v1/reaches?name=%E6%BC%A0%E9%98%B3%E6%B1%9F")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("uri", equalTo("/api/registry/v1/reaches?name=%E6%BC%A0%E9%98%B3%E6%B1%9F"))
                .body("bodyLength", equalTo(1000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/ogc", "/ogc/collections/reaches/items?limit=5"})
    void passesPathsOfTheMapStandardToTheRegistry(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .body("uri", equalTo(path))
                .body("headers.x-forwarded-host", contains("river.test"));
    }

    @Test
    void answersHeadWithoutBody() {
        given().head("/api/registry/v1/reaches")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(equalTo(""));
    }

    @Test
    void passesBearerOnUnchanged() {
        String token = Browser.bearer("chief");

        given().auth()
                .oauth2(token)
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(200)
                .body("headers.authorization", contains("Bearer " + token));
    }

    @Test
    void givesServicesTheTokenOfTheSessionAndNoCookie() {
        Browser browser = Browser.signedInAs("chief");

        browser.request()
                .get("/api/assessment/v1/scores")
                .then()
                .statusCode(200)
                .body("headers.authorization[0]", matchesPattern("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+"))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void acceptsTokensOfTheDemoWhereItIsOne() {
        given().auth()
                .oauth2(Browser.bearer("demo"))
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(200);
    }

    @Test
    void leavesAnonymousRequestsAnonymous() {
        given().auth()
                .preemptive()
                .basic("user", "password")
                .get("/api/registry/v1/boards")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    void refusesForgedToken() {
        String token = Browser.bearer("chief");

        given().auth()
                .oauth2(token.substring(0, token.length() - 20) + "AAAAAAAAAAAAAAAAAAAA")
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:unauthenticated"));
    }

    @Test
    void believesNothingClientsSayAboutTheRoute() {
        given().header("X-Forwarded-For", "203.0.113.9")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .header("X-Riverchief-Role", "admin")
                .get("/api/registry/v1/reaches")
                .then()
                .body("headers.x-forwarded-for", contains("127.0.0.1"))
                .body("headers.x-forwarded-host", contains("river.test"))
                .body("headers.x-forwarded-proto", contains("http"))
                .body("headers.host", contains("river.test"))
                .body("headers", not(hasKey("x-forwarded-prefix")))
                .body("headers", not(hasKey("forwarded")))
                .body("headers", not(hasKey("x-real-ip")))
                .body("headers", not(hasKey("x-riverchief-role")));
    }

    @Test
    void dropsHeadersThatConnectionNominates() {
        given().header("Connection", "close, X-Secret")
                .header("X-Secret", "1")
                .get("/api/registry/v1/reaches")
                .then()
                .body("headers", not(hasKey("x-secret")));
    }

    @Test
    void passesWellFormedRequestIdOnAndBack() {
        given().header("X-Request-Id", "phone-0001.42")
                .get("/api/registry/v1/reaches")
                .then()
                .header("X-Request-Id", "phone-0001.42")
                .body("headers.x-request-id", contains("phone-0001.42"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has spaces in it", "<script>alert(1)</script>"})
    void replacesMalformedRequestId(String sent) {
        given().header("X-Request-Id", sent)
                .get("/api/registry/v1/reaches")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
                .body("headers.x-request-id[0]", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void dropsWhatServicesMustNotSay() {
        given().get("/api/registry/v1/rude")
                .then()
                .statusCode(200)
                .header("Set-Cookie", nullValue())
                .header("Server", nullValue())
                .header("Content-Security-Policy", not(equalTo("default-src *")))
                .header("X-Request-Id", not(equalTo("another")))
                .header("Cache-Control", "no-store");
    }

    @Test
    void continuesTheTrace() {
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        given().header("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
                .get("/api/registry/v1/reaches")
                .then()
                .body("headers.traceparent", contains(matchesPattern("00-" + traceId + "-(?!00f067aa0ba902b7).*")));
    }

    @Test
    void answersUnavailableWhenServiceIsDown() {
        given().body("lost")
                .post("/api/patrol/v1/patrols")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:upstream-unavailable"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void answersTimeoutWhenServiceIsSlow() {
        given().get("/api/registry/v1/slow")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:upstream-timeout"));
    }
}
