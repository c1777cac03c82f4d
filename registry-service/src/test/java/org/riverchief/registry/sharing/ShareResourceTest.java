package org.riverchief.registry.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Calls;
import org.riverchief.registry.Demo;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ShareResourceTest {

    private static final AtomicInteger CODES = new AtomicInteger();

    @Inject
    MutableClock clock;

    @Inject
    Session database;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void letsOnlyADepartmentWithAContractReadAndNotesEachReading() {
        String id = newItem();
        deliver(provider(), id).statusCode(201);
        read(consumer(), id).statusCode(403).body("type", equalTo("urn:problem-type:no-share-contract"));
        grant(id).statusCode(201).body("approvedBy", equalTo("office-441781"));

        read(consumer(), id).statusCode(200).body("reference", equalTo("示范库表"));
        read(consumer(), id).statusCode(200);
        read(provider(), id).statusCode(403);

        office().get("/share-items/{id}/accesses", id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.consumerDepartmentCode", contains("AGRI", "AGRI"));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeMutationQuery("delete from share_access")
                                .executeUpdate()))
                .hasMessageContaining("permission denied");
    }

    @Test
    void tellsWhichDataDidNotComeInTime() {
        String id = newItem();
        assertThat(state(id)).isEqualTo("NEVER");

        deliver(provider(), id).statusCode(201);
        assertThat(state(id)).isEqualTo("FRESH");

        clock.advance(Duration.ofHours(25));
        assertThat(state(id)).isEqualTo("LATE");
        office().post("/share-items/{id}/retirement", id).then().statusCode(200);
        assertThat(state(id)).isNull();
        deliver(provider(), id).statusCode(409).body("type", equalTo("urn:problem-type:share-item-retired"));
    }

    @Test
    void takesDeliveriesOfTheProviderOnly() {
        String id = newItem();

        deliver(consumer(), id).statusCode(403).body("type", equalTo("urn:problem-type:not-the-provider"));
        deliver(office(), id).statusCode(201);
        provider()
                .body(Map.of(
                        "reference",
                        "示范",
                        "deliveredAt",
                        clock.instant().plusSeconds(3600).toString()))
                .post("/share-items/{id}/deliveries", id)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:delivery-in-the-future"));
    }

    @Test
    void showsTheCatalogueToThoseBelow() {
        String id = newItem();

        Calls.asChief(Demo.VILLAGE, Demo.VILLAGE_CHIEF)
                .queryParam("provider", "EEB")
                .queryParam("limit", 200)
                .get("/share-items")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
        Calls.asOffice(Demo.OTHER_COUNTY).get("/share-items/{id}", id).then().statusCode(404);
        Calls.asOffice(Demo.VILLAGE)
                .get("/share-items/{id}/contracts", id)
                .then()
                .statusCode(404);
    }

    @Test
    void refusesWhatIsWrong() {
        Map<String, Object> item = item();
        post(item).statusCode(201);
        Map<String, Object> unknown = item();
        unknown.put("providerDepartmentCode", "POLICE");
        String id = newItem();
        grant(id).statusCode(201);

        post(item).statusCode(409).body("type", equalTo("urn:problem-type:share-item-exists"));
        post(unknown).statusCode(400).body("type", equalTo("urn:problem-type:unknown-department"));
        post(Map.of()).statusCode(400).body("violations.field", hasItems("code", "dueWithinHours"));
        grant(id).statusCode(409).body("type", equalTo("urn:problem-type:share-contract-exists"));
        grant(newItem()).statusCode(201);
        read(consumer(), newItem()).statusCode(403);
    }

    private static String newItem() {
        return post(item()).statusCode(201).extract().path("id");
    }

    private static Map<String, Object> item() {
        return new HashMap<>(Map.of(
                "code", "WATER_QUALITY_" + CODES.incrementAndGet(),
                "name", "断面水质（示范）",
                "divisionCode", Demo.COUNTY,
                "providerDepartmentCode", "EEB",
                "frequency", "DAILY",
                "dueWithinHours", 24,
                "classification", "INTERNAL",
                "content", "断面、监测日、各项浓度（mg/L）"));
    }

    private static ValidatableResponse post(Map<String, Object> item) {
        return office().body(item).post("/share-items").then();
    }

    private static ValidatableResponse grant(String id) {
        return office().body(Map.of("consumerDepartmentCode", "AGRI", "purpose", "面源防治", "validFrom", "2025-01-01"))
                .post("/share-items/{id}/contracts", id)
                .then();
    }

    private static ValidatableResponse deliver(RequestSpecification caller, String id) {
        return caller.body(Map.of("reference", "示范库表", "rowCount", 12))
                .post("/share-items/{id}/deliveries", id)
                .then();
    }

    private static ValidatableResponse read(RequestSpecification caller, String id) {
        return caller.post("/share-items/{id}/accesses", id).then();
    }

    private static String state(String id) {
        return office().queryParam("limit", 200)
                .get("/share-feeds")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.itemId == '%s' }?.state".formatted(id));
    }

    private static RequestSpecification office() {
        return Calls.asOffice(Demo.COUNTY);
    }

    private static RequestSpecification provider() {
        return Calls.as(Tokens.department(Demo.COUNTY, "EEB"));
    }

    private static RequestSpecification consumer() {
        return Calls.as(Tokens.department(Demo.COUNTY, "AGRI"));
    }
}
