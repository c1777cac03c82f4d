package org.riverchief.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class UnlistedPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/api",
                "/api/unknown/v1/things",
                "/api/registryx/v1/things",
                "/api/registry/../../auth/admin",
                "/api/registry/%2e%2e/%2e%2e/q/metrics",
                "/api/registry/v1%2f..%2f..%2fq/metrics",
                "/api/registry/..;/q/metrics",
                "/auth/admin/realms",
                "/auth/realms/master/protocol/openid-connect/token",
                "/auth/realms/riverchief/../master/account",
                "/auth/metrics"
            })
    void isNotFound(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:not-found"));
    }

    @Test
    void isNormalisedBeforeItIsPassedOn() {
        given().urlEncodingEnabled(false)
                .get("/api/registry/v1/./reaches/../chiefs?x=../y")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/registry/v1/chiefs?x=../y"));
    }

    @Test
    void refusesMethodsNobodyNeeds() {
        given().request("TRACE", "/api/registry/v1/reaches")
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:problem-type:method-not-allowed"));
    }
}
