package org.riverchief.registry.exchange.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.riverchief.registry.Demo;
import org.riverchief.registry.exchange.file.ExchangeFormat;
import org.riverchief.testing.Database;
import org.riverchief.testing.StackResource;
import org.riverchief.testing.Tokens;

@QuarkusTest
@WithTestResource(value = StackResource.class, scope = TestResourceScope.GLOBAL)
class ImportTest {

    private static final String HEADING = "code,name,divisionCode,validFrom\n";

    @Test
    void takesAFileAsIfItsRowsWereRegisteredOneByOne() {
        String code = newCode();

        JsonPath job = send(HEADING + code + ",测试一局,441781,2025-03-01\n" + newCode() + ",测试二局,441781,2025-03-01\n");

        assertThat(job.getString("state")).isEqualTo("IMPORTED");
        assertThat(job.getInt("rowsRead")).isEqualTo(2);
        assertThat(job.getInt("rowsCreated")).isEqualTo(2);
        assertThat(count("department where code = '%s'", code)).isEqualTo(1);
        assertThat(count("outbox where aggregatetype = 'registry.department.v1' and payload like '%%%s%%'", code))
                .isEqualTo(1);
        assertThat(Database.value("select actor from audit_entry where after_state like '%" + code + "%'"))
                .isEqualTo("office-441781");
        assertThat(Database.value("select address from audit_entry where after_state like '%" + code + "%'"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        String file = HEADING + newCode() + ",测试局,441781,2025-03-01\n";
        send(file);

        JsonPath again = send(file);

        assertThat(again.getString("state")).isEqualTo("IMPORTED");
        assertThat(again.getInt("rowsUnchanged")).isEqualTo(1);
        assertThat(again.getInt("rowsCreated")).isZero();
    }

    @Test
    void takesNothingOfAFileWithABadRow() {
        String good = newCode();

        JsonPath job =
                send(HEADING + good + ",测试局,441781,2025-03-01\nlower,坏代码,441781,2025-03-01\n\nX,,441781,someday\n");

        assertThat(job.getString("state")).isEqualTo("REJECTED");
        assertThat(job.getInt("rowsFailed")).isEqualTo(2);
        assertThat(job.<Integer>getList("errors.row")).containsExactly(3, 5);
        assertThat(job.<String>getList("errors.column")).containsExactly("code", "validFrom");
        assertThat(job.getString("errors[1].reason")).contains("someday");
        assertThat(count("department where code = '%s'", good)).isZero();
        assertThat(count("outbox where payload like '%%%s%%'", good)).isZero();
    }

    @Test
    void takesTheGoodRowsWhenToldTo() {
        String good = newCode();
        String late = newCode();

        JsonPath job = Imports.csv(
                office().queryParam("mode", "SKIP_BAD"),
                "departments",
                HEADING + good + ",测试局,441781,2025-03-01\nlower,坏代码,441781,2025-03-01\n" + late
                        + ",测试局,441781,2025-03-01\n");

        assertThat(job.getString("state")).isEqualTo("IMPORTED");
        assertThat(job.getInt("rowsCreated")).isEqualTo(2);
        assertThat(job.getInt("rowsFailed")).isEqualTo(1);
        assertThat(count("department where code in ('%s', '" + late + "')", good))
                .isEqualTo(2);
    }

    @Test
    void onlyChecksInADryRun() {
        String code = newCode();

        JsonPath job = Imports.csv(
                office().queryParam("dryRun", true), "departments", HEADING + code + ",测试局,441781,2025-03-01\n");

        assertThat(job.getString("state")).isEqualTo("CHECKED");
        assertThat(job.getInt("rowsCreated")).isEqualTo(1);
        assertThat(count("department where code = '%s'", code)).isZero();
    }

    @Test
    void keepsToTheDivisionOfTheOffice() {
        JsonPath job =
                send(HEADING + newCode() + ",外区局,441704,2025-03-01\n" + newCode() + ",无此区划,441781999,2025-03-01\n");

        assertThat(job.<String>getList("errors.column")).containsOnly("divisionCode");
        assertThat(job.getString("errors[0].reason")).contains("not among yours");
    }

    @Test
    void readsChineseHeadingsInGbk() {
        String code = newCode();
        byte[] file = ("代码,名称,行政区划,生效日期\n" + code + ",水务局,441781,2025-03-01\n").getBytes(Charset.forName("GBK"));

        JsonPath job = Imports.send(office(), "departments", ExchangeFormat.CSV, file);

        assertThat(job.getString("state")).isEqualTo("IMPORTED");
        assertThat(Database.value("select name from department where code = '" + code + "'"))
                .isEqualTo("水务局");
    }

    @Test
    void namesWhatIsWrongWithTheFileItself() {
        assertThat(send("code,colour\n").getString("errors[0].column")).isEqualTo("colour");
        assertThat(send("").getString("state")).isEqualTo("REJECTED");
        assertThat(Imports.send(office(), "departments", ExchangeFormat.XLSX, "no zip".getBytes(StandardCharsets.UTF_8))
                        .getString("errors[0].reason"))
                .contains("XLSX");
        assertThat(Imports.send(office(), "departments", ExchangeFormat.GEOJSON, "{}".getBytes(StandardCharsets.UTF_8))
                        .getString("state"))
                .isEqualTo("REJECTED");
    }

    @Test
    void answersTheSameKeyWithTheSameImport() {
        byte[] file = (HEADING + newCode() + ",测试局,441781,2025-03-01\n").getBytes(StandardCharsets.UTF_8);
        String key = UUID.randomUUID().toString();

        String first = order(key, file).jsonPath().getString("id");

        assertThat(order(key, file).jsonPath().getString("id")).isEqualTo(first);
        order(key, "code\n".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem-type:idempotency-key-reused"));
    }

    /** What a killed process leaves: the file, the note that somebody began, and none of its rows. */
    @Test
    void takesUpAFileThatAProcessDiedOver() {
        String code = newCode();
        String id = UUID.randomUUID().toString();
        Database.execute("""
                insert into import_job (id, kind, format, mode, dry_run, valid_from, sha256, division_code, requester, state,
                    rows_read, rows_created, rows_changed, rows_unchanged, rows_failed, errors, ordered_at)
                values ('%s', 'departments', 'CSV', 'ALL_OR_NOTHING', false, '2025-01-01', '', '441781',
                    '{"subject": "office-441781", "name": "office-441781", "divisionCode": "441781", "roles": ["office"],
                      "address": "127.0.0.1"}', 'FAILED', 0, 0, 0, 0, 0, '[]', now());
                insert into import_piece values ('%s', 0, convert_to('%s', 'UTF8')), ('%s', 1, convert_to('%s', 'UTF8'));
                insert into import_progress values ('%s', 1, 1);
                update import_job set state = 'QUEUED' where id = '%s'""".formatted(id, id, HEADING, id, code + ",测试局,441781,2025-03-01", id, id));

        assertThat(Imports.ended(id).getString("state")).isEqualTo("IMPORTED");
        assertThat(count("department where code = '%s'", code)).isEqualTo(1);
        assertThat(count("import_piece where import_id = '%s'", id)).isZero();
    }

    @Test
    void refusesWhatIsNoKindFormatOrRight() {
        Imports.order(office(), "stars", ExchangeFormat.CSV, new byte[0])
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem-type:unknown-exchange-kind"));
        Imports.office(Demo.COUNTY)
                .contentType("text/plain")
                .queryParam("kind", "departments")
                .body("code")
                .post("/imports")
                .then()
                .statusCode(415);
        Imports.order(Imports.as(Tokens.admin(Demo.COUNTY)), "chiefs", ExchangeFormat.CSV, new byte[0])
                .then()
                .statusCode(403);
        Imports.order(office().queryParam("mode", "SOME"), "departments", ExchangeFormat.CSV, new byte[0])
                .then()
                .statusCode(400);
    }

    @Test
    void showsImportsToTheirDivisionOnly() {
        String id = send(HEADING).getString("id");

        Imports.office(Demo.OTHER_COUNTY).get("/imports/{id}", id).then().statusCode(404);
        Imports.office(Demo.CITY).get("/imports").then().statusCode(200).body("items.id", hasItem(id));
    }

    private static Response order(String key, byte[] file) {
        return Imports.order(office().header("Idempotency-Key", key), "departments", ExchangeFormat.CSV, file);
    }

    private static JsonPath send(String file) {
        return Imports.csv(office(), "departments", file);
    }

    private static RequestSpecification office() {
        return Imports.office(Demo.COUNTY);
    }

    private static int count(String rows, String value) {
        return Integer.parseInt(Database.value("select count(*) from " + rows.formatted(value)));
    }

    private static String newCode() {
        return "T"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 20).toUpperCase(java.util.Locale.ROOT);
    }
}
