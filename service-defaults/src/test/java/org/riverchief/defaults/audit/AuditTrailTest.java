package org.riverchief.defaults.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riverchief.defaults.audit.AuditQueries.ChainCheck;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class AuditTrailTest {

    @Inject
    AuditQueries queries;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void emptyTrail() {
        Database.execute("truncate audit_entry, audit_seal, audit_unsealed");
    }

    @Test
    void recordsWhoDidWhatAndChainsIt() {
        create("one", "441781");
        create("two", "441781");

        assertThat(sealed(2)).isEqualTo(new ChainCheck(2, 0, true, null));
        given().auth()
                .oauth2(Tokens.auditor("441700"))
                .get("/api/sample/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.actor", everyItem(equalTo("office-441781")))
                .body("items.action", everyItem(equalTo("thing.create")))
                .body("items[0].after", startsWith("{\"id\""))
                .body("items[0].sequence", equalTo(2));
    }

    @Test
    void showsWhereAnEntryWasChangedByForce() {
        create("one", "441781");
        create("two", "441781");
        create("three", "441781");
        sealed(3);

        Database.execute("update audit_entry set actor = 'somebody-else' where id ="
                + " (select entry_id from audit_seal where sequence = 2)");

        assertThat(queries.check().firstBroken()).isEqualTo(2);
    }

    @Test
    void cannotBeChangedByTheServiceItself() throws SQLException {
        create("one", "441781");
        sealed(1);

        try (Connection connection = dataSource.getConnection()) {
            for (String sql : new String[] {"update audit_entry set actor = 'x'", "delete from audit_seal"}) {
                assertThatThrownBy(() -> connection.createStatement().executeUpdate(sql))
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void showsAnAuditorTheirOwnDivisionsOnly() {
        create("one", "441781");
        sealed(1);

        given().auth()
                .oauth2(Tokens.auditor("441704"))
                .get("/api/sample/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    private ChainCheck sealed(int entries) {
        await().atMost(Duration.ofSeconds(10)).until(() -> queries.check().sealed() == entries);
        return queries.check();
    }

    private static void create(String name, String divisionCode) {
        given().auth()
                .oauth2(Tokens.office(divisionCode))
                .contentType("application/json")
                .body(Map.of("name", name, "divisionCode", divisionCode))
                .post("/api/sample/v1/things")
                .then()
                .statusCode(200);
    }
}
