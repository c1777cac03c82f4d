package org.riverchief.assessment.scheme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.riverchief.assessment.Scores.BASE;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.assessment.Schemes;
import org.riverchief.assessment.fact.CanonicalJson;
import org.riverchief.assessment.judging.IndicatorDefinition;
import org.riverchief.assessment.judging.SchemeDefinition;
import org.riverchief.assessment.period.Period;
import org.riverchief.assessment.period.PeriodClock;
import org.riverchief.assessment.period.PeriodKind;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class SchemeResourceTest {

    private static final String SHIPPED = "GZ-VILLAGE-A-SUBSET";

    @Inject
    SchemeService schemes;

    @Inject
    PeriodClock clock;

    @Inject
    ObjectMapper json;

    private String scheme;

    @BeforeEach
    void anEmptyScheme() {
        scheme = "TEST-" + UUID.randomUUID();
        Database.execute("insert into scheme values ('%s', 'test', 'test', 2026)".formatted(scheme));
    }

    @Test
    void shipsTheSchemeAsItsSourceHasIt() {
        SchemeDefinition shipped = schemes.version(SHIPPED, 1);

        SchemeDefinition byHand = Schemes.villageA();
        assertThat(shipped.base()).isEqualByComparingTo(byHand.base());
        assertThat(shipped.graceDays()).isEqualTo(3);
        assertThat(shipped.note()).contains("示范子集,并非全表").contains("河长积分").contains("红黑榜");
        assertThat(shipped.indicators())
                .extracting(IndicatorDefinition::code, IndicatorDefinition::measure, IndicatorDefinition::parameters)
                .isEqualTo(byHand.indicators().stream()
                        .map(one -> tuple(one.code(), one.measure(), one.parameters()))
                        .toList());
        for (int place = 0; place < byHand.indicators().size(); place++) {
            assertThat(CanonicalJson.write(shipped.indicators().get(place).bands()))
                    .isEqualTo(
                            CanonicalJson.write(byHand.indicators().get(place).bands()));
        }
        assertThat(SchemeValidator.violations(Proposals.of(shipped))).isEmpty();
        assertThat(shipped.indicators().stream().filter(IndicatorDefinition::editable))
                .extracting(IndicatorDefinition::code)
                .containsExactly("OVERDUE_ORDERS", "PATROL_COVERAGE");
    }

    @Test
    void listsSchemesWithVersionsAndBindings() {
        given().auth()
                .oauth2(Tokens.chief("441781105201", UUID.randomUUID()))
                .queryParam("limit", 200)
                .get(BASE + "/schemes")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(SHIPPED))
                .body("items.find { it.code == '%s' }.bindings[0].divisionCode".formatted(SHIPPED), equalTo("440000"))
                .body("items.find { it.code == '%s' }.versions[0].version".formatted(SHIPPED), equalTo(1));
    }

    @Test
    void bindsTheProvincesSchemeUntilADivisionHasItsOwn() {
        Period period = PeriodKind.WEEK.containing(LocalDate.of(2026, 11, 16));
        Database.execute("""
                insert into scheme_binding values (gen_random_uuid(), '441704', 'VILLAGE', '%s', '2020-01-01', null)""".formatted(scheme));
        publish(Tokens.office("441700"), proposal()).statusCode(201);
        Period later = PeriodKind.WEEK.containing(clock.today().plusDays(14));

        assertThat(rules("441781105201", DivisionLevel.VILLAGE, period)).isEqualTo(SHIPPED);
        assertThat(rules("441704001001", DivisionLevel.VILLAGE, later)).isEqualTo(scheme);
        assertThat(rules("441704001001", DivisionLevel.VILLAGE, period)).isEqualTo(SHIPPED);
        assertThat(schemes.rulesFor(DivisionLevel.TOWN, DivisionCode.of("441781105"), period))
                .isEmpty();
    }

    @Test
    void publishesAVersionAndPutsItOnRecord() {
        ObjectNode proposal = proposal();

        publish(Tokens.office("441700"), proposal)
                .statusCode(201)
                .header("Location", endsWith("/schemes/%s/versions/1".formatted(scheme)))
                .body("version", equalTo(1))
                .body("indicators[0].bands[0].points", equalTo(-10));

        publish(Tokens.admin("441700"), proposal).statusCode(201).body("version", equalTo(2));
        given().auth()
                .oauth2(Tokens.auditor("441700"))
                .get(BASE + "/schemes/%s/versions/2".formatted(scheme))
                .then()
                .statusCode(200)
                .body("base", equalTo(60));
        assertThat(Database.value("select count(*) from audit_entry where entity_id = '%s'".formatted(scheme)))
                .isEqualTo("2");
    }

    @Test
    void answersARepeatedRequestLikeTheFirst() {
        String key = UUID.randomUUID().toString();
        ObjectNode proposal = proposal();

        for (int time = 0; time < 2; time++) {
            given().auth()
                    .oauth2(Tokens.office("441700"))
                    .contentType("application/json")
                    .header("Idempotency-Key", key)
                    .body(proposal.toString())
                    .post(BASE + "/schemes/%s/versions".formatted(scheme))
                    .then()
                    .statusCode(201)
                    .body("version", equalTo(1));
        }
        proposal.put("graceDays", 5);
        given().auth()
                .oauth2(Tokens.office("441700"))
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(proposal.toString())
                .post(BASE + "/schemes/%s/versions".formatted(scheme))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:idempotency-key-reused"));
    }

    @Test
    void refusesWhatNobodyCanBeJudgedBy() {
        ObjectNode proposal = proposal();
        ((ArrayNode) proposal.at("/indicators/0/bands")).remove(2);
        ((ObjectNode) proposal.at("/indicators/3")).put("measure", "LOGIN_DAYS");

        publish(Tokens.office("441700"), proposal)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-scheme"))
                .body("violations.code", equalTo(List.of("band-gap", "usage-measure")))
                .body("violations[0].field", containsString("indicators[0].bands"));
    }

    @Test
    void refusesFieldsThatAreMissingOrOutOfRange() {
        ObjectNode proposal = proposal();
        proposal.remove("note");
        ((ObjectNode) proposal.at("/indicators/0/bands/0")).put("points", "1e99");

        publish(Tokens.office("441700"), proposal)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:invalid-request"));
    }

    @Test
    void refusesToChangeWhatWasJudged() {
        ObjectNode proposal = proposal();
        proposal.put("validFrom", clock.today().minusDays(1).toString());
        publish(Tokens.office("441700"), proposal)
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:retroactive-scheme"));

        proposal.put("validFrom", clock.today().plusDays(30).toString());
        publish(Tokens.office("441700"), proposal).statusCode(201);
        proposal.put("validFrom", clock.today().plusDays(20).toString());
        publish(Tokens.office("441700"), proposal)
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:scheme-out-of-order"));
    }

    @Test
    void letsOnlyTheInstancesOwnOfficePublish() {
        publish(Tokens.office("441781"), proposal())
                .statusCode(403)
                .body("type", equalTo("urn:problem-type:instance-level-only"));
        publish(Tokens.auditor("441700"), proposal()).statusCode(403);
        scheme = "NO-SUCH-SCHEME";
        publish(Tokens.office("441700"), proposal()).statusCode(404);
    }

    private String rules(String division, DivisionLevel level, Period period) {
        return schemes.rulesFor(level, DivisionCode.of(division), period)
                .orElseThrow()
                .code();
    }

    private ObjectNode proposal() {
        SchemeDefinition villageA = Schemes.villageA();
        ObjectNode proposal = json.valueToTree(Proposals.of(villageA));
        proposal.put("validFrom", clock.today().toString());
        proposal.put("note", "试行");
        return proposal;
    }

    private ValidatableResponse publish(String token, ObjectNode proposal) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(proposal.toString())
                .post(BASE + "/schemes/%s/versions".formatted(scheme))
                .then();
    }
}
