package org.riverchief.defaults.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ProblemsTest {

    @Test
    void namesTheCodeAndMembersOfADomainRefusal() {
        problem(office().get("/api/sample/v1/things/conflict").then(), 409, "thing-taken")
                .body("detail", equalTo("It is taken"))
                .body("holder", equalTo("somebody"))
                .body("traceId", notNullValue());
    }

    @Test
    void namesTheFieldsThatAreWrong() {
        problem(
                        office().contentType("application/json")
                                .body("{\"name\":\" \"}")
                                .post("/api/sample/v1/things")
                                .then(),
                        400,
                        "invalid-request")
                .body("violations.field", hasItem(containsString("divisionCode")));
    }

    @Test
    void refusesWhatIsNotJson() {
        problem(
                office().contentType("application/json")
                        .body("{\"name\":")
                        .post("/api/sample/v1/things")
                        .then(),
                400,
                "invalid-request");
        problem(
                office().contentType("text/plain")
                        .body("x")
                        .post("/api/sample/v1/things")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void refusesWhoHasNoTokenOrTheWrongRole() {
        problem(given().get("/api/sample/v1/things/mine").then(), 401, "unauthenticated");
        problem(
                given().auth()
                        .oauth2("nonsense")
                        .get("/api/sample/v1/things/mine")
                        .then(),
                401,
                "unauthenticated");
        problem(office().get("/api/sample/v1/things/mine").then(), 403, "forbidden");
    }

    @Test
    void refusesQueryParametersThatDoNotRead() {
        for (String query : new String[] {"id=nonsense", "day=2026-13-01", "level=HAMLET"}) {
            problem(office().get("/api/sample/v1/things/search?" + query).then(), 400, "invalid-request");
        }
        office().get("/api/sample/v1/things/search?day=2026-11-24&level=TOWN")
                .then()
                .statusCode(200)
                .body(equalTo("null 2026-11-24 TOWN"));
    }

    @Test
    void refusesWhatNobodyAllowed() {
        problem(office().get("/api/sample/v1/things/forgotten").then(), 403, "forbidden");
    }

    @Test
    void hidesWhatIsOutsideTheCallersDivision() {
        problem(
                office().contentType("application/json")
                        .body("{\"name\":\"a\",\"divisionCode\":\"441704\"}")
                        .post("/api/sample/v1/things")
                        .then(),
                404,
                "not-found");
    }

    @Test
    void readsTheCallersDivisionAndChiefFromTheToken() {
        UUID chief = UUID.randomUUID();

        given().auth()
                .oauth2(Tokens.chief("441781105201", chief))
                .get("/api/sample/v1/things/mine")
                .then()
                .statusCode(200)
                .body(equalTo("441781105201 " + chief));
    }

    @Test
    void answersUnknownPathsAndMethodsAsProblems() {
        problem(office().get("/api/sample/v1/nowhere").then(), 404, "not-found");
        problem(office().delete("/api/sample/v1/things").then(), 405, "method-not-allowed");
    }

    @Test
    void tellsNothingOfItsOwnFailures() {
        problem(office().get("/api/sample/v1/things/failure").then(), 500, "internal-error")
                .body(not(containsString("secret detail")));
    }

    private static RequestSpecification office() {
        return given().auth().oauth2(Tokens.office("441781"));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:" + code))
                .body("status", equalTo(status));
    }
}
