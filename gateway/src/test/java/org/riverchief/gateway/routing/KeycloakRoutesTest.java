package org.riverchief.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class KeycloakRoutesTest {

    @Test
    void leavesKeycloakItsCookiesAndPolicy() {
        given().header("Cookie", "AUTH_SESSION_ID=\"a.b\"; q_session=secret; KC_RESTART=c")
                .get("/auth/realms/riverchief/rude")
                .then()
                .statusCode(200)
                .body("headers.cookie", contains("AUTH_SESSION_ID=\"a.b\"; KC_RESTART=c"))
                .header("Set-Cookie", "service=1")
                .header("Content-Security-Policy", equalTo("default-src *"))
                .header("X-Content-Type-Options", "nosniff");
    }

    @Test
    void keepsTheSessionsTokenFromKeycloak() {
        Browser.signedInAs("chief")
                .request()
                .get("/auth/resources/x/login/style.css")
                .then()
                .statusCode(200)
                .body("headers", not(hasKey("authorization")))
                .body("headers", not(hasKey("cookie")));
    }

    @Test
    void passesClientCredentialsOn() {
        given().auth()
                .preemptive()
                .basic("dept-441781-water", "secret")
                .post("/auth/realms/riverchief/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .body("headers", hasKey("authorization"))
                .body("headers.x-forwarded-host", contains("river.test"));
    }
}
