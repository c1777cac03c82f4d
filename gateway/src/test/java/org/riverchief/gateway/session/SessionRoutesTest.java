package org.riverchief.gateway.session;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.riverchief.gateway.testing.Browser;
import org.riverchief.gateway.testing.Surroundings;

@QuarkusTest
@WithTestResource(Surroundings.class)
class SessionRoutesTest {

    @Test
    void saysWhoIsSignedIn() {
        Browser.signedInAs("chief")
                .request()
                .get("/session")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo("张示范"))
                .body("roles", contains("chief"))
                .body("divisionCode", equalTo("441781105201"))
                .body("chiefId", equalTo("019ac0de-0000-7000-8000-000000000101"))
                .body("size()", equalTo(4));
    }

    @Test
    void saysThatNobodyIsSignedIn() {
        given().get("/session")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem-type:unauthenticated"));
    }

    @Test
    void keepsTokensInCookiesNoScriptCanRead() {
        Browser browser = Browser.signedInAs("chief");

        assertThat(browser.cookies().asList())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allSatisfy(cookie -> {
                    assertThat(cookie.isHttpOnly()).isTrue();
                    assertThat(cookie.isSecured()).isTrue();
                    assertThat(cookie.getSameSite()).isEqualTo("Lax");
                });
        assertThat(browser.cookies().asList())
                .extracting(Cookie::getValue)
                .noneMatch(value -> value.contains("." + "eyJpc3Mi"));
    }

    @Test
    void startsLoginWithProofKeyAtThePublicAddress() {
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", containsString("redirect_uri=http%3A%2F%2Friver.test%2Flogin%2Fcallback"))
                .header("Location", containsString("code_challenge_method=S256"))
                .header("Location", containsString("nonce="));
    }

    @Test
    void returnsToThePathLoginBeganWith() {
        String end = new Browser().login("/m/today?reach=1", "chief");

        assertThat(end).isEqualTo(Surroundings.ORIGIN + "/m/today?reach=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/\t/evil.example",
                "javascript:alert(1)",
                "/logout",
                "/login?to=/login"
            })
    void neverReturnsToAnotherSite(String to) {
        String end = new Browser().login(to, "chief");

        assertThat(end).isEqualTo(Surroundings.ORIGIN + "/");
    }

    @Test
    void refreshesSessionThatIsAboutToEnd() {
        Browser browser = Browser.signedInAs("soon");

        Response answer = browser.keep(browser.request().get("/session"));

        answer.then().statusCode(200).body("name", equalTo("张示范"));
        assertThat(answer.detailedCookies().asList())
                .anyMatch(cookie -> cookie.getName().startsWith("q_session") && cookie.getMaxAge() > 0);
    }

    @Test
    void endsSessionThatCannotBeRefreshed() {
        Browser browser = Browser.signedInAs("finally");

        Response answer = browser.keep(browser.request().get("/api/registry/v1/reaches"));

        answer.then().statusCode(401).body("type", equalTo("urn:problem-type:session-expired"));
        assertThat(browser.cookies().asList())
                .noneMatch(cookie -> cookie.getName().startsWith("q_session"));
    }

    @Test
    void keepsSessionWhileTheProviderIsDown() {
        Browser browser = Browser.signedInAs("soon");
        Browser.takeTokensDown();

        Response answer = browser.keep(browser.request().get("/api/registry/v1/reaches"));

        Browser.bringTokensUp();
        answer.then().statusCode(503).body("type", equalTo("urn:problem-type:upstream-unavailable"));
        assertThat(browser.cookies().asList())
                .anyMatch(cookie -> cookie.getName().startsWith("q_session"));
        browser.request().get("/session").then().statusCode(200);
    }

    @Test
    void endsSessionOfForgedCookie() {
        given().cookie("q_session", "forged")
                .get("/session")
                .then()
                .statusCode(401)
                .body("type", equalTo("urn:problem-type:session-expired"))
                .header("Set-Cookie", containsString("q_session=; Max-Age=0"));
    }

    @Test
    void startsAgainAfterForgedCookie() {
        given().redirects()
                .follow(false)
                .cookie("q_session", "forged")
                .get("/login")
                .then()
                .statusCode(302)
                .header("Location", containsString("/authorize?"));
    }

    @Test
    void sendsFailedLoginHome() {
        given().redirects()
                .follow(false)
                .get("/login/callback?code=stolen&state=unknown")
                .then()
                .statusCode(302)
                .header("Location", startsWith(Surroundings.ORIGIN + "/"));
    }

    @Test
    void logsOutHereAndAtTheProvider() {
        Browser browser = Browser.signedInAs("chief");

        Response answer = browser.keep(
                browser.request().header("Origin", Surroundings.ORIGIN).post("/logout"));

        answer.then()
                .statusCode(302)
                .header("Location", containsString("/logout?id_token_hint="))
                .header("Location", containsString("post_logout_redirect_uri=http%3A%2F%2Friver.test%2F"));
        browser.request().get("/session").then().statusCode(401);
    }

    @Test
    void doesNotLogOutByLink() {
        Browser browser = Browser.signedInAs("chief");

        browser.request().get("/logout").then().statusCode(404);

        browser.request().get("/session").then().statusCode(200);
    }
}
