package org.riverchief.gateway.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@TestProfile(RateLimitsTest.TightLimits.class)
@WithTestResource(Surroundings.class)
class RateLimitsTest {

    public static class TightLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "gateway.limits.login.burst", "3",
                    "gateway.limits.login.per-second", "0.001",
                    "gateway.limits.anonymous.burst", "4",
                    "gateway.limits.anonymous.per-second", "0.001",
                    "gateway.limits.subject.burst", "5",
                    "gateway.limits.subject.per-second", "0.001");
        }
    }

    @Test
    void refusesAddressThatTriesLoginsTooOften() {
        Supplier<Response> login = () -> given().redirects().follow(false).get("/login");

        assertThat(untilRefused(login, 3)).isEqualTo(429);
        login.get()
                .then()
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("urn:problem-type:too-many-requests"));
        given().get("/api/registry/v1/reaches").then().statusCode(200);
        given().post("/auth/realms/riverchief/protocol/openid-connect/token")
                .then()
                .statusCode(429);
    }

    @Test
    void refusesSubjectThatAsksTooOften() {
        String token = Browser.bearer("chief");
        Supplier<Response> ask = () -> given().auth().oauth2(token).get("/api/registry/v1/reaches");

        assertThat(untilRefused(ask, 5)).isEqualTo(429);
        given().auth()
                .oauth2(Browser.bearer("another"))
                .get("/api/registry/v1/reaches")
                .then()
                .statusCode(200);
    }

    @Test
    void refusesAddressThatOverdoesWhatNeedsNoAccount() {
        Supplier<Response> report = () -> given().post("/api/patrol/v1/public/reports");

        assertThat(untilRefused(report, 4)).isEqualTo(429);
        given().get("/open311/v2/services.json").then().statusCode(429);
        given().get("/api/patrol/v1/wechat/callback").then().statusCode(503);
        given().get("/api/registry/v1/reaches").then().statusCode(200);
    }

    private static int untilRefused(Supplier<Response> request, int allowed) {
        for (int i = 0; i < allowed; i++) {
            assertThat(request.get().statusCode()).isNotEqualTo(429);
        }
        return request.get().statusCode();
    }
}
