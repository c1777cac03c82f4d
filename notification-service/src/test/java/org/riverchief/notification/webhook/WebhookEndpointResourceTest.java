package org.riverchief.notification.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.riverchief.notification.Supervision.as;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Supervision;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class WebhookEndpointResourceTest {

    private static final String WATER = Tokens.department("441781", "WATER");
    private static final String URL = "https://127.0.0.1:8443/hook";

    @Inject
    SecretCipher cipher;

    @BeforeEach
    void reset() {
        Supervision.reset();
    }

    @Test
    void showsTheSecretOnceAndKeepsItEncrypted() {
        String secret = register(WATER, URL, "WATER", "441781")
                .statusCode(201)
                .header("location", notNullValue())
                .body("endpoint.state", equalTo("ACTIVE"))
                .extract()
                .path("secret");

        as(WATER)
                .get("/webhook-endpoints")
                .then()
                .statusCode(200)
                .body("items.url", contains(URL))
                .body(not(containsString("whsec_")));
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        String stored = Database.value("select encode(secret, 'hex') from webhook_endpoint");
        assertThat(key).hasSize(32);
        assertThat(stored).doesNotContain(HexFormat.of().formatHex(key));
        UUID id = UUID.fromString(Database.value("select id from webhook_endpoint"));
        assertThat(cipher.decrypt(id, HexFormat.of().parseHex(stored)).text()).isEqualTo(secret);
        assertThat(Database.value("select after_state from audit_entry where action = 'webhook-endpoint.register'"))
                .doesNotContain("whsec_");
    }

    @Test
    void aDepartmentRegistersForItselfOnlyAndAnOfficeForItsDivision() {
        register(WATER, URL, "AGRI", "441781").statusCode(404);
        register(WATER, URL, "WATER", "441702").statusCode(404);
        register(Tokens.office("441700"), URL, "AGRI", "441781").statusCode(201);
        register(Tokens.office("441702"), URL, "WATER", "441781").statusCode(404);
        register(Tokens.token("441781", "department", Map.of()), URL, "WATER", "441781")
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:no-department"));
    }

    @Test
    void refusesWhatIsNoUrlToSendTo() {
        register(WATER, "ftp://127.0.0.1/hook", "WATER", "441781")
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:webhook-url-refused"));
        register(WATER, "https://user@127.0.0.1/hook", "WATER", "441781").statusCode(400);
        register(WATER, " ", "WATER", "441781").statusCode(400);
        register(WATER, URL, "water", "441781").statusCode(400);
    }

    @Test
    void refusesTheSameAddressTwice() {
        register(WATER, URL, "WATER", "441781").statusCode(201);

        register(WATER, URL, "WATER", "441781")
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:webhook-endpoint-exists"));
    }

    @Test
    void listsByScopePageAfterPage() {
        register(WATER, URL, "WATER", "441781").statusCode(201);
        register(Tokens.office("441700"), URL, "AGRI", "441781").statusCode(201);

        as(WATER).get("/webhook-endpoints").then().body("items.departmentCode", contains("WATER"));
        as(Tokens.office("441702")).get("/webhook-endpoints").then().body("items", empty());
        String next = as(Tokens.office("441781"))
                .queryParam("limit", 1)
                .get("/webhook-endpoints")
                .then()
                .body("items", hasSize(1))
                .extract()
                .path("next");
        as(Tokens.office("441781"))
                .queryParam("after", next)
                .get("/webhook-endpoints")
                .then()
                .body("items.departmentCode", contains("WATER"));
    }

    @Test
    void aDeletedEndpointForgetsItsSecretAndCanBeRegisteredAnew() {
        register(WATER, URL, "WATER", "441781").statusCode(201);
        String id = Database.value("select id from webhook_endpoint");

        as(Tokens.department("441781", "AGRI"))
                .delete("/webhook-endpoints/" + id)
                .then()
                .statusCode(404);
        as(WATER).delete("/webhook-endpoints/" + id).then().statusCode(204);

        as(WATER).delete("/webhook-endpoints/" + id).then().statusCode(404);
        as(WATER).get("/webhook-endpoints").then().body("items", empty());
        assertThat(Database.value("select secret from webhook_endpoint")).isEqualTo("null");
        register(WATER, URL, "WATER", "441781").statusCode(201);
    }

    private static ValidatableResponse register(String token, String url, String department, String division) {
        return as(token)
                .contentType(ContentType.JSON)
                .body(Map.of("url", url, "departmentCode", department, "divisionCode", division))
                .post("/webhook-endpoints")
                .then();
    }
}
