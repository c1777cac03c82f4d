package org.riverchief.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class OperationsGuardTest {

    @Test
    void showsHealthToTheMachineItself() {
        given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/q/", "/./q/metrics", "//q/metrics"})
    void hidesOperationsFromWhoeverComesThroughAProxy(String path) {
        given().urlEncodingEnabled(false)
                .header("X-Forwarded-For", "203.0.113.9")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void countsRequestsAndProblemsWithoutIdentifiers() {
        given().get("/api/registry/v1/reaches/019ac0de-0000-7000-8000-000000000001");
        given().get("/nowhere/019ac0de-0000-7000-8000-000000000001");

        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("uri=\"/api/registry\""),
                        containsString("gateway_problems_total{code=\"not-found\"}"),
                        not(containsString("019ac0de"))));
    }
}
