package org.riverchief.e2e;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** A person or system of the demo realm, logged in at the real Keycloak through the gateway. */
final class Account {

    private static final Duration SHORT_OF_EXPIRY = Duration.ofMinutes(2);

    private final Suite suite;
    private final Map<String, String> credentials;
    private String token = "";
    private Instant tokenTaken = Instant.EPOCH;

    private Account(Suite suite, Map<String, String> credentials) {
        this.suite = suite;
        this.credentials = credentials;
    }

    static Account person(Suite suite, String username) {
        return new Account(
                suite,
                Map.of(
                        "grant_type", "password",
                        "client_id", "riverchief-tour",
                        "client_secret", "demo-tour",
                        "username", username,
                        "password", "demo-" + username));
    }

    static Account department(Suite suite, String clientId) {
        return new Account(
                suite,
                Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", "demo-" + clientId));
    }

    /** Returns a request through the gateway under this account. */
    RequestSpecification request() {
        return given().baseUri(suite.origin()).auth().oauth2(token()).accept("application/json");
    }

    RequestSpecification json(Object body) {
        return request().contentType("application/json").body(body);
    }

    synchronized String token() {
        if (tokenTaken.plus(SHORT_OF_EXPIRY).isBefore(Instant.now())) {
            token = given().baseUri(suite.origin())
                    .formParams(credentials)
                    .post("/auth/realms/riverchief/protocol/openid-connect/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
            tokenTaken = Instant.now();
        }
        return token;
    }
}
