package org.riverchief.patrol.open311;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.patrol.Api;
import org.riverchief.patrol.TestClock;
import org.riverchief.patrol.publicreport.PublicWorld;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class Open311Test {

    private static final String XML = "text/xml; charset=utf-8";
    private static final String JSON = "application/json; charset=utf-8";

    @Inject
    TestClock clock;

    @BeforeEach
    void onAFriday() {
        clock.set(Instant.parse("2026-11-20T00:21:10Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void tellsWhereItIs() {
        open311()
                .get("/discovery.xml")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(XML))
                .body("discovery.endpoints.endpoint[0].specification", equalTo("http://wiki.open311.org/GeoReport_v2"))
                .body("discovery.endpoints.endpoint[0].url", containsString("/open311/v2"))
                .body("discovery.endpoints.endpoint[0].formats.format[1]", equalTo("application/json"));
        open311()
                .get("/discovery.json")
                .then()
                .statusCode(200)
                .body("endpoints[0].formats", equalTo(List.of("text/xml", "application/json")));
    }

    @Test
    void answersAtTheRootOfTheOrigin() {
        RestAssured.given()
                .basePath("")
                .get("/open311/v2/services.json?jurisdiction_id=441700")
                .then()
                .statusCode(200)
                .body("service_code", hasItem("DUMP"));
    }

    @Test
    void listsServicesInBothFormats() {
        open311()
                .get("/services.xml")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(XML))
                .body(startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>"))
                .body("services.service.find { it.service_code == 'DUMP' }.service_name", equalTo("乱倒垃圾"))
                .body("services.service.find { it.service_code == 'DUMP' }.type", equalTo("realtime"));
        open311()
                .get("/services.json?jurisdiction_id=441700")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(JSON))
                .body("find { it.service_code == 'DUMP' }.metadata", equalTo(false))
                .body("find { it.service_code == 'DUMP' }.group", equalTo("四乱"));
    }

    @Test
    void definesServices() {
        open311()
                .get("/services/DUMP.xml")
                .then()
                .statusCode(200)
                .body("service_definition.service_code", equalTo("DUMP"));
        open311().get("/services/DUMP.json").then().statusCode(200).body("attributes", hasSize(0));
    }

    @Test
    void refusesAsTheSpecificationSays() {
        refused(open311().get("/services.json?jurisdiction_id=city.gov"), 404, "jurisdiction_id");
        refused(open311().get("/services/NONE.json"), 404, "service_code");
        refused(open311().get("/requests/nothing.json"), 404, "service_request_id");
        refused(open311().get("/tokens/123456.json"), 404, "token");
        refused(open311().get("/requests.json?start_date=yesterday"), 400, "start_date");
        refused(open311().get("/requests.json?status=lost"), 400, "status");
        refused(
                open311().get("/requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z"),
                400,
                "90 days");
        open311()
                .get("/services/NONE.xml")
                .then()
                .statusCode(404)
                .header("Content-Type", equalTo(XML))
                .body("errors.error.code", equalTo("404"));
        open311().get("/services.csv").then().statusCode(404).body("errors.error.code", equalTo("404"));
    }

    @Test
    void refusesRequestsWithoutAKeyOrWithAWrongOne() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> request = request(world, "unknown");

        refused(post(request), 403, "Invalid api_key");
        request.remove("api_key");
        refused(post(request), 403, "Missing api_key");
    }

    @Test
    void refusesIncompleteRequests() {
        PublicWorld world = PublicWorld.ready();
        String key = key(world.county);

        refusedWithout("service_code", world, key, 400);
        refusedWithout("description", world, key, 400);
        refusedWithout("lat", world, key, 400);
        Map<String, String> unknown = request(world, key);
        unknown.put("service_code", "001");
        refused(post(unknown), 404, "service_code");
        Map<String, String> elsewhere = request(world, key);
        elsewhere.put("jurisdiction_id", "city.gov");
        refused(post(elsewhere), 404, "jurisdiction_id");
        Map<String, String> north = request(world, key);
        north.put("lat", "north");
        refused(post(north), 400, "lat");
    }

    @Test
    void takesTheRequestOfTheSpecificationInBothFormats() {
        PublicWorld world = PublicWorld.ready();
        String key = key(world.county);

        String id = open311()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(request(world, key))
                .post("/requests.xml")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo(XML))
                .body("service_requests.request.account_id", equalTo("123456"))
                .extract()
                .path("service_requests.request.service_request_id");

        world.asOffice()
                .get("/problems/{id}", PublicWorld.problemOf(id))
                .then()
                .statusCode(200)
                .body("source", equalTo("PUBLIC"))
                .body("description", containsString("附件链接:http://farm3.static.flickr.com/2002/2212426634.jpg"));
        world.asOffice()
                .get("/public-reports/{id}/contact", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("smith john"))
                .body("email", equalTo("smit333@sfgov.edu"));
        post(request(world, key)).then().statusCode(200).body("[0].tracking_code", not(nullValue()));
    }

    @Test
    void takesTheSameRequestOnce() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> request = request(world, key(world.county));

        String first = post(request).then().statusCode(200).extract().path("[0].service_request_id");

        post(request).then().statusCode(200).body("[0].service_request_id", equalTo(first));
        assertThat(Database.value("select count(*) from public_report where reach_id = '%s'".formatted(world.reach)))
                .isEqualTo("1");
    }

    @Test
    void takesAReachForAnAddress() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> request = request(world, key(world.county));
        request.remove("lat");
        request.remove("long");
        request.put("address_id", world.reach.toString());

        post(request).then().statusCode(200);
    }

    @Test
    void takesLongChineseTexts() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> request = request(world, key(world.county));
        request.put("description", "河".repeat(4000));
        request.remove("media_url");

        post(request).then().statusCode(200);
        request.put("description", "河".repeat(4001));
        refused(post(request), 400, "4,000");
    }

    @Test
    void refusesRequestsOutsideTheKeysDivision() {
        PublicWorld world = PublicWorld.ready();

        refused(post(request(world, key("441781"))), 403, "not valid for the place");
        assertThat(Database.value("select count(*) from public_report where reach_id = '%s'".formatted(world.reach)))
                .isEqualTo("0");
    }

    @Test
    void refusesARevokedKey() {
        PublicWorld world = PublicWorld.ready();
        String key = key(world.county);
        String id = Api.as(Tokens.admin(world.county)).get("/open311-keys").path("[0].id");

        Api.as(Tokens.admin("441781"))
                .post("/open311-keys/{id}/revocation", id)
                .then()
                .statusCode(404);
        Api.as(Tokens.admin(world.county))
                .post("/open311-keys/{id}/revocation", id)
                .then()
                .statusCode(200)
                .body("key", nullValue());

        refused(post(request(world, key)), 403, "Invalid api_key");
    }

    @Test
    void tellsHowFarRequestsAre() {
        PublicWorld world = PublicWorld.ready();
        String id = created(world);

        open311()
                .get("/requests/{id}.xml", id)
                .then()
                .statusCode(200)
                .body("service_requests.request.service_request_id", equalTo(id))
                .body("service_requests.request.status", equalTo("open"))
                .body("service_requests.request.status_notes", equalTo("已交给责任部门处理"))
                .body("service_requests.request.requested_datetime", equalTo("2026-11-20T08:21:10+08:00"))
                .body("service_requests.request.expected_datetime", equalTo("2026-12-04T23:59:59+08:00"))
                .body("service_requests.request.description", equalTo(""));
        open311()
                .get("/requests/{id}.json", id)
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .body("[0].description", nullValue())
                .body("[0].containsKey('description')", equalTo(true))
                .body("[0].address_id", equalTo(world.reach.toString()));
        open311()
                .get("/tokens/{id}.json", id)
                .then()
                .statusCode(200)
                .body("[0].service_request_id", equalTo(id))
                .body("[0].token", equalTo(id));
    }

    @Test
    void showsTheTextOnlyWhenTheOfficeLetsIt() {
        PublicWorld world = PublicWorld.ready();
        String id = created(world);

        world.asOffice()
                .body(Map.of("shown", true))
                .post("/public-reports/{id}/publication", id)
                .then()
                .statusCode(200);

        open311().get("/requests/{id}.json", id).then().body("[0].description", containsString("sinkhole"));
    }

    @Test
    void findsRequests() {
        PublicWorld world = PublicWorld.ready();
        String one = created(world);
        clock.advance(Duration.ofDays(1));
        String other = created(world);

        ids("/requests.json?service_request_id=" + one + "," + other + ",nothing", one, other);
        ids("/requests.json?service_code=DUMP,BUILD", one, other);
        ids("/requests.json?start_date=2026-11-21T00:00:00Z", other);
        ids("/requests.json?end_date=2026-11-20T12:00:00Z", one);
        ids("/requests.json?status=open", one, other);
        ids("/requests.json?updated_after=2026-11-21T00:00:00Z", other);
        open311().get("/requests.json?service_code=BUILD").then().body("service_request_id", not(hasItem(one)));
        open311().get("/requests.json?status=closed").then().body("service_request_id", not(hasItem(one)));
        open311()
                .get("/requests.json?start_date=2026-11-21T00:00:00Z")
                .then()
                .body("service_request_id", not(hasItem(one)));
    }

    @Test
    void narrowsToAJurisdiction() {
        PublicWorld world = PublicWorld.ready();
        String id = created(world);

        open311()
                .get("/requests.json?jurisdiction_id=441700")
                .then()
                .statusCode(200)
                .body("service_request_id", not(hasItem(id)));
        refused(open311().get("/requests/" + id + ".json?jurisdiction_id=441700"), 404, "service_request_id");
    }

    @Test
    void showsNoRequestTheOfficeHasNotLookedAt() {
        PublicWorld world = PublicWorld.ready();
        Map<String, String> first = request(world, key(world.county));
        post(first).then().statusCode(200);
        first.put("last_name", "other");
        String held = post(first).then().statusCode(200).extract().path("[0].service_request_id");

        open311().get("/requests.json").then().body("service_request_id", not(hasItem(held)));
        open311()
                .get("/requests/{id}.json", held)
                .then()
                .statusCode(200)
                .body("[0].status", equalTo("open"))
                .body("[0].status_notes", equalTo("已收到,等待河长办核实"));
    }

    @Test
    void tellsEveryUpdate() {
        PublicWorld world = PublicWorld.ready();
        String id = created(world);
        clock.advance(Duration.ofHours(2));
        world.asOffice()
                .body(Map.of("words", "已约谈责任单位"))
                .post("/public-reports/{id}/answers", id)
                .then()
                .statusCode(200);

        open311()
                .get("/servicerequestupdates.json?start_date=2026-11-20T00:00:00Z")
                .then()
                .statusCode(200)
                .body(
                        "findAll { it.service_request_id == '%s' }.status_code".formatted(id),
                        equalTo(List.of("REPORTED", "DISPATCHED", "ANSWERED")))
                .body("findAll { it.service_request_id == '%s' }.description".formatted(id), hasItem("已约谈责任单位"));
        open311()
                .get("/servicerequestupdates.xml?start_date=2026-11-20T01:00:00Z")
                .then()
                .statusCode(200)
                .body(
                        "service_request_updates.request_update.findAll { it.service_request_id == '%s' }.size()"
                                .formatted(id),
                        equalTo(1));
    }

    private static RequestSpecification open311() {
        return RestAssured.given().basePath("/api/patrol/v1/open311/v2");
    }

    private static Response post(Map<String, String> fields) {
        return open311()
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParams(fields)
                .post("/requests.json");
    }

    private static void refused(Response answer, int status, String words) {
        ValidatableResponse checked = answer.then().statusCode(status);
        checked.header("Content-Type", equalTo(JSON))
                .body("", hasSize(1))
                .body("[0].code", equalTo(status))
                .body("[0].description", containsString(words));
    }

    private static void refusedWithout(String field, PublicWorld world, String key, int status) {
        Map<String, String> request = request(world, key);
        request.remove(field);
        request.remove("media_url");
        refused(post(request), status, field);
    }

    private static void ids(String path, String... expected) {
        List<String> found =
                open311().get(path).then().statusCode(200).extract().path("service_request_id");
        assertThat(found).contains(expected);
    }

    private static String key(String county) {
        return Api.as(Tokens.admin(county))
                .contentType("application/json")
                .body(Map.of("name", "示范应用"))
                .post("/open311-keys")
                .then()
                .statusCode(201)
                .extract()
                .path("key");
    }

    private static String created(PublicWorld world) {
        return post(request(world, key(world.county)))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].service_request_id");
    }

    /** The request of the specification's example, at a place of ours. */
    private static Map<String, String> request(PublicWorld world, String key) {
        Map<String, String> request = new HashMap<>();
        request.put("api_key", key);
        request.put("service_code", "DUMP");
        request.put("lat", String.valueOf(world.latitude));
        request.put("long", String.valueOf(world.longitude));
        request.put("address_string", "1234 5th street");
        request.put("email", "smit333@sfgov.edu");
        request.put("device_id", "tt222111");
        request.put("account_id", "123456");
        request.put("first_name", "john");
        request.put("last_name", "smith");
        request.put("phone", "111111111");
        request.put("description", "A large sinkhole is destroying the street " + UUID.randomUUID());
        request.put("media_url", "http://farm3.static.flickr.com/2002/2212426634.jpg");
        request.put("attribute[WHISPAWN]", "123456");
        return request;
    }
}
