package org.riverchief.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@TestProfile(ProductionTest.Production.class)
@WithTestResource(Surroundings.class)
class ProductionTest {

    public static class Production implements QuarkusTestProfile {

        @Override
        public String getConfigProfile() {
            return "prod";
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.security.origin", "https://river.test", "quarkus.http.host", "localhost");
        }
    }

    @Test
    void refusesTokensOfTheDemo() {
        given().auth()
                .oauth2(Browser.bearer("demo"))
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:demo-token-refused"));
    }

    @Test
    void refusesSessionsOfTheDemo() {
        Browser browser = Browser.signedInAs("demo");

        browser.request().get("/session").then().statusCode(403);
        browser.request().get("/api/registry/v1/reaches").then().statusCode(403);
    }

    @Test
    void letsOthersIn() {
        Browser.signedInAs("chief")
                .request()
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(200)
                .header("Strict-Transport-Security", "max-age=31536000");
    }
}
