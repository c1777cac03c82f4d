package org.riverchief.defaults.security;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@TestProfile(DemoTokenGuardTest.AsInProduction.class)
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class DemoTokenGuardTest {

    /** What every profile but local and test has. */
    public static class AsInProduction implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("riverchief.demo-tokens-accepted", "false");
        }
    }

    @Test
    void refusesTokensOfTheDemoRealmOnly() {
        String chief = UUID.randomUUID().toString();

        status(Tokens.token("441781", "chief", Map.of("chief_id", chief, "riverchief_demo", true)), 401);
        status(Tokens.token("441781", "chief", Map.of("chief_id", chief)), 200);
    }

    private static void status(String token, int expected) {
        given().auth().oauth2(token).get("/api/sample/v1/things/mine").then().statusCode(expected);
    }
}
