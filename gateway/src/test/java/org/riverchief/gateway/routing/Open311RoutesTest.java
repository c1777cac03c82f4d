package org.riverchief.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@TestProfile(Open311RoutesTest.PatrolUp.class)
@WithTestResource(Surroundings.class)
class Open311RoutesTest {

    public static class PatrolUp implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gateway.routing.services.patrol", "${REGISTRY_URL}");
        }
    }

    @Test
    void passesOnWithoutSessionOrToken() {
        given().header("Cookie", "q_session=forged; other=1")
                .header("X-Forwarded-For", "203.0.113.9")
                .auth()
                .oauth2(Browser.bearer("chief"))
                .get("/open311/v2/services.xml?jurisdiction_id=441700")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/open311/v2/services.xml?jurisdiction_id=441700"))
                .body("headers.x-forwarded-for", contains("127.0.0.1"))
                .body("headers", not(hasKey("cookie")))
                .body("headers", not(hasKey("authorization")));
    }

    @Test
    void passesFormsOn() {
        given().contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam("api_key", "xyz")
                .post("/open311/v2/requests.json")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("bodyLength", equalTo(11));
    }

    @Test
    void leavesEverythingElseUnlisted() {
        given().get("/open311x/v2/services.xml").then().statusCode(404);
    }
}
