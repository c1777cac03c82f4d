package org.riverchief.gateway.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** A browser as far as login needs one: it keeps cookies and follows redirects when told to. */
public final class Browser {

    private Cookies cookies = new Cookies();

    /** Signs in as one of the people the provider knows. */
    public static Browser signedInAs(String who) {
        Browser browser = new Browser();
        browser.signIn("/", who);
        return browser;
    }

    /** Returns a token as the provider would hand it to a program. */
    public static String bearer(String who) {
        return given().queryParam("as", who).get(provider() + "/mint").asString();
    }

    /** Lets the provider refuse connections for new tokens. */
    public static void takeTokensDown() {
        given().get(provider() + "/down").then().statusCode(200);
    }

    public static void bringTokensUp() {
        given().get(provider() + "/up").then().statusCode(200);
    }

    /** Goes through the whole login and returns where it ends. */
    public String login(String to, String who) {
        String restored = signIn(to, who);
        return keep(request().urlEncodingEnabled(false).get(local(restored))).header("Location");
    }

    private String signIn(String to, String who) {
        String provider = keep(request().queryParam("to", to).get("/login")).header("Location");
        String callback = given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(provider + "&as=" + who)
                .header("Location");
        return keep(request().urlEncodingEnabled(false).get(local(callback))).header("Location");
    }

    /** Returns a request that carries the cookies. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** Takes over the cookies of an answer. */
    public Response keep(Response answer) {
        Cookies received = answer.detailedCookies();
        cookies = new Cookies(Stream.concat(
                        cookies.asList().stream().filter(cookie -> !received.hasCookieWithName(cookie.getName())),
                        received.asList().stream().filter(cookie -> cookie.getMaxAge() != 0))
                .toList());
        return answer;
    }

    public Cookies cookies() {
        return cookies;
    }

    private static String local(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    private static String provider() {
        return ConfigProvider.getConfig().getValue("OIDC_SERVER_URL", String.class);
    }
}
