package org.riverchief.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.riverchief.notification.Supervision.as;
import static org.riverchief.notification.Supervision.orderAbout;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.notification.Problem;
import org.riverchief.notification.Supervision;
import org.riverchief.notification.webhook.Receiver;
import org.riverchief.notification.webhook.Receiver.Received;
import org.riverchief.testing.Database;
import org.riverchief.testing.MutableClock;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

/** Orders on their way to departments' servers, which are up, down or gone. */
@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class WebhookDeliveryTest {

    private static final Instant DUE = Instant.parse("2026-12-04T15:59:59Z");
    private static final String WATER = Tokens.department("441781", "WATER");
    private static final String COUNTY_OFFICE = Tokens.office("441781");

    @Inject
    MutableClock clock;

    @Inject
    ObjectMapper json;

    @BeforeEach
    void reset() {
        Supervision.reset();
        clock.set(DUE.minusSeconds(3600));
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void arrivesSignedAsStandardWebhooksWants() throws Exception {
        try (Receiver receiver = Receiver.up()) {
            String secret = register(receiver);

            UUID order = overdue();

            await().until(() -> states("WEBHOOK").equals("DELIVERED"));
            Received message = receiver.received().get(0);
            assertThat(message.contentType()).isEqualTo("application/json");
            assertThat(message.signature()).isEqualTo(signature(secret, message));
            assertThat(Long.parseLong(message.timestamp()))
                    .isCloseTo(clock.instant().getEpochSecond(), Offset.offset(60L));
            JsonNode body = json.readTree(message.body());
            assertThat(body.path("type").asText()).isEqualTo("order.issued");
            assertThat(body.path("data").path("id").asText()).isEqualTo(order.toString());
        }
    }

    @Test
    void aReceiverThatIsDownGetsItLaterAndNobodyElseWaits() throws Exception {
        try (Receiver receiver = Receiver.up();
                Receiver other = Receiver.up()) {
            register(receiver);
            register(other);
            receiver.stop();

            overdue();

            await().until(() -> states("WEBHOOK").equals("DELIVERED,FAILED"));
            assertThat(states("IN_APP")).isEqualTo("DELIVERED,DELIVERED,DELIVERED");
            as(WATER).get("/messages").then().body("items", hasSize(1));
            assertThat(Database.value("select last_error from delivery where state = 'FAILED'"))
                    .contains("no answer");
            receiver.start();
            clock.advance(Duration.ofMinutes(1));
            await().until(() -> states("WEBHOOK").equals("DELIVERED,DELIVERED"));
            assertThat(receiver.received()).hasSize(1);
            assertThat(other.received()).hasSize(1);
        }
    }

    @Test
    void everyAttemptCarriesTheSameIdAndBody() throws Exception {
        try (Receiver receiver = Receiver.up().answering(503)) {
            register(receiver);

            overdue();

            await().until(() -> states("WEBHOOK").equals("FAILED"));
            receiver.answering(200);
            clock.advance(Duration.ofMinutes(1));
            await().until(() -> states("WEBHOOK").equals("DELIVERED"));
            assertThat(receiver.received()).hasSize(2);
            assertThat(receiver.received()).extracting(Received::id).containsOnly(messageId());
            assertThat(receiver.received())
                    .extracting(Received::body)
                    .containsOnly(receiver.received().get(0).body());
        }
    }

    @Test
    void anEndpointThatIsGoneIsDisabled() throws Exception {
        try (Receiver receiver = Receiver.up().answering(410)) {
            register(receiver);

            overdue();

            await().until(() -> states("WEBHOOK").equals("DEAD"));
            as(WATER).get("/webhook-endpoints").then().body("items.state", containsInAnyOrder("DISABLED"));
        }
    }

    @Test
    void anOfficeSeesAndRepeatsWhatFailed() throws Exception {
        try (Receiver receiver = Receiver.up().answering(400)) {
            register(receiver);
            overdue();
            await().until(() -> states("WEBHOOK").equals("FAILED"));
            String id = as(COUNTY_OFFICE)
                    .queryParam("state", "FAILED")
                    .get("/deliveries")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].lastError", equalTo("the receiver answered 400"))
                    .extract()
                    .path("items[0].id");
            receiver.answering(204);

            as(Tokens.office("441702"))
                    .post("/deliveries/" + id + "/retry")
                    .then()
                    .statusCode(404);
            as(COUNTY_OFFICE)
                    .post("/deliveries/" + id + "/retry")
                    .then()
                    .statusCode(200)
                    .body("state", equalTo("PENDING"));

            await().until(() -> states("WEBHOOK").equals("DELIVERED"));
            as(COUNTY_OFFICE)
                    .post("/deliveries/" + id + "/retry")
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("urn:problem-type:delivery-not-retriable"));
        }
    }

    @Test
    void isGivenUpAfterTheLastAttempt() throws Exception {
        try (Receiver receiver = Receiver.up().answering(500)) {
            register(receiver);
            overdue();
            await().until(() -> states("WEBHOOK").equals("FAILED"));
            Database.execute("update delivery set attempts = 15 where channel = 'WEBHOOK'");

            clock.advance(Duration.ofHours(12));

            await().until(() -> states("WEBHOOK").equals("DEAD"));
        }
    }

    @Test
    void aSenderThatDiedIsReplacedWhenItsLeaseRunsOut() throws Exception {
        try (Receiver receiver = Receiver.up().answering(500)) {
            register(receiver);
            overdue();
            await().until(() -> states("WEBHOOK").equals("FAILED"));
            receiver.answering(204);
            Database.execute(
                    "update delivery set lease = gen_random_uuid(), leased_until = '%s' where channel = 'WEBHOOK'"
                            .formatted(clock.instant().plusSeconds(120)));

            clock.advance(Duration.ofSeconds(60));
            await().during(Duration.ofSeconds(2)).until(() -> states("WEBHOOK").equals("FAILED"));
            clock.advance(Duration.ofSeconds(61));

            await().until(() -> states("WEBHOOK").equals("DELIVERED"));
        }
    }

    private UUID overdue() {
        Problem problem = Problem.dueAt(DUE).dispatched(1);
        clock.set(DUE.plusSeconds(60));
        return orderAbout(problem);
    }

    private static String register(Receiver receiver) {
        return as(WATER)
                .contentType(ContentType.JSON)
                .body(Map.of("url", receiver.url(), "departmentCode", "WATER", "divisionCode", "441781"))
                .post("/webhook-endpoints")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
    }

    private static String states(String channel) {
        return Database.value(
                "select coalesce(string_agg(state, ',' order by state), '') from delivery where channel = '%s'"
                        .formatted(channel));
    }

    private static String messageId() {
        return Database.value("select message_id from delivery where channel = 'WEBHOOK'");
    }

    /** Computes the signature from the specification, with nothing of the service's own. */
    private static String signature(String secret, Received message) throws Exception {
        byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        byte[] content = "%s.%s.%s"
                .formatted(message.id(), message.timestamp(), message.body())
                .getBytes(StandardCharsets.UTF_8);
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(content));
    }
}
