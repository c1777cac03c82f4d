package org.riverchief.gateway.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class CrossSiteGuardTest {

    private static final String PATH = "/api/registry/v1/reaches";

    @Test
    void letsOurPagesWrite() {
        session().header("Origin", Surroundings.ORIGIN).post(PATH).then().statusCode(200);
        session().header("Sec-Fetch-Site", "same-origin").post(PATH).then().statusCode(200);
    }

    @Test
    void refusesOtherSites() {
        refused(session().header("Origin", "https://evil.example"));
        refused(session().header("Origin", "null"));
        refused(session().header("Sec-Fetch-Site", "cross-site").header("Origin", Surroundings.ORIGIN));
        refused(session().header("Sec-Fetch-Site", "same-site"));
        refused(session().header("Sec-Fetch-Site", "same-origin").header("Origin", "https://evil.example"));
    }

    @Test
    void refusesRequestsThatDoNotSayWhereTheyComeFrom() {
        refused(session());
    }

    @Test
    void refusesLogoutFromOtherSites() {
        session()
                .header("Origin", "https://evil.example")
                .post("/logout")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:cross-site-request"));
    }

    @Test
    void letsReadingPass() {
        session().header("Sec-Fetch-Site", "cross-site").get(PATH).then().statusCode(200);
    }

    @Test
    void letsProgramsWrite() {
        given().auth().oauth2(Browser.bearer("chief")).post(PATH).then().statusCode(200);
    }

    private static RequestSpecification session() {
        return Browser.signedInAs("chief").request();
    }

    private static void refused(RequestSpecification request) {
        request.delete(PATH)
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:cross-site-request"));
    }
}
