package org.riverchief.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Login, traces and refusals through the gateway and the real Keycloak. */
class OneDoorIT {

    private static final Pattern FORM_ACTION = Pattern.compile("action=\"([^\"]+)\"");

    private static Suite suite;

    @BeforeAll
    static void startSuite() {
        suite = Suite.running();
    }

    @Test
    void aBrowserLogsInAndKeepsOnlyACookieNoScriptCanRead() {
        Browser browser = new Browser();
        Response form = browser.follow(suite.origin() + "/login?to=/");

        Response home = browser.submit(form, "chief-village-1", "demo-chief-village-1");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(browser.cookies.asList())
                .filteredOn(cookie -> cookie.getName().startsWith("q_session"))
                .isNotEmpty()
                .allMatch(cookie -> cookie.isHttpOnly() && "Lax".equalsIgnoreCase(cookie.getSameSite()));
        given().cookies(browser.cookies)
                .get(suite.origin() + "/session")
                .then()
                .statusCode(200)
                .body("divisionCode", equalTo("441781105201"))
                .body(not(containsString("eyJ")));
        given().cookies(browser.cookies)
                .accept("application/json")
                .get(suite.origin() + "/api/registry/v1/reaches")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void withoutATokenEverythingIsRefused() {
        for (String path : new String[] {
            "/api/registry/v1/reaches",
            "/api/patrol/v1/patrols",
            "/api/assessment/v1/scores",
            "/api/supervision/v1/orders"
        }) {
            given().accept("application/json")
                    .get(suite.origin() + path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
        given().get(suite.origin() + "/api/patrol/q/metrics").then().statusCode(404);
        given().get(suite.origin() + "/auth/admin/master/console/").then().statusCode(404);
    }

    @Test
    void oneTraceGoesFromTheGatewayThroughKafkaToTheConsumer() {
        Account chief = Account.person(suite, "chief-village-1");
        String trace = UUID.randomUUID().toString().replace("-", "");
        Demo.Reach reach = Demo.reachOf(chief);
        Walk walk = Walk.along(reach.line(), 0, 0.3, Instant.now().minusSeconds(7200));
        Phone phone = new Phone(chief, reach.id(), walk, 500, -1);
        phone.start().then().statusCode(201);
        phone.sendAll(phone.chunks());

        chief.json("{\"finishedAt\":\"%s\",\"chunkCount\":%d,\"lastChunkHash\":\"%s\"}"
                        .formatted(
                                walk.end(),
                                phone.chunks().size(),
                                phone.chunks().get(phone.chunks().size() - 1).hash()))
                .header("traceparent", "00-%s-00f067aa0ba902b7-01".formatted(trace))
                .post("/api/patrol/v1/patrols/" + phone.patrolId() + "/completion")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(30))
                .until(() -> suite.log("assessment-service").contains("traceId=" + trace));
        Account auditor = Account.person(suite, "auditor");
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> auditor.request()
                        .get("/api/patrol/v1/audit-entries")
                        .then()
                        .statusCode(200)
                        .body("items.traceId", hasItem(trace)));
    }

    @Test
    void aSecondStartSaysSoInOneSentence() {
        Suite.Outcome second = suite.launcher("up", "--home", suite.home().toString());

        assertThat(second.exitCode()).isNotZero();
        assertThat(second.output()).containsIgnoringCase("already running").doesNotContain("\tat ");
    }

    @Test
    void metricsTellTheOldestUnsentEventTheDeadLettersAndTheLag() {
        for (int port : new int[] {8081, 8082, 8083, 8084}) {
            given().get("http://127.0.0.1:" + suite.port(port) + "/q/metrics")
                    .then()
                    .statusCode(200)
                    .body(containsString("riverchief_outbox_oldest_unsent_seconds"))
                    .body(containsString("riverchief_dead_letters"))
                    .body(containsString("riverchief_inbox_missing_events"));
        }
        given().get("http://127.0.0.1:" + suite.port(8083) + "/q/metrics")
                .then()
                .body(containsString("kafka_consumer_fetch_manager_records_lag"));
    }

    /** A browser as far as redirects, cookies and one form go. */
    private static final class Browser {
        private Cookies cookies = new Cookies();

        Response follow(String url) {
            Response response = keep(given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .urlEncodingEnabled(false)
                    .get(url));
            String location = response.header("Location");
            return location == null ? response : follow(absolute(location));
        }

        Response submit(Response form, String username, String password) {
            Matcher action = FORM_ACTION.matcher(form.asString());
            assertThat(action.find()).as("a login form").isTrue();
            Response response = keep(given().redirects()
                    .follow(false)
                    .cookies(cookies)
                    .urlEncodingEnabled(false)
                    .formParam("username", username)
                    .formParam("password", password)
                    .post(action.group(1).replace("&amp;", "&")));
            return follow(absolute(response.header("Location")));
        }

        private Response keep(Response response) {
            java.util.Map<String, io.restassured.http.Cookie> all = new java.util.LinkedHashMap<>();
            cookies.asList().forEach(cookie -> all.put(cookie.getName(), cookie));
            response.detailedCookies().asList().forEach(cookie -> {
                if (cookie.getMaxAge() == 0) {
                    all.remove(cookie.getName());
                } else {
                    all.put(cookie.getName(), cookie);
                }
            });
            cookies = new Cookies(new java.util.ArrayList<>(all.values()));
            return response;
        }

        private static String absolute(String location) {
            return location.startsWith("/") ? suite.origin() + location : location;
        }
    }
}
